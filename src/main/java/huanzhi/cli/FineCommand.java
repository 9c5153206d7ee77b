package huanzhi.cli;

import huanzhi.base.DateText;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.discretion.DiscretionSheet;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.Pick;
import huanzhi.law.discretion.Preface;
import huanzhi.law.discretion.Reckoning;
import huanzhi.law.discretion.SheetHead;
import huanzhi.law.discretion.Yardstick;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures a fine by a discretion table, or shows the tables and what can be chosen.
@Command(
        name = "fine",
        description = {
            "按裁量表计算罚款，列出每一步和依据；不写 --choose 时列出可以选的档次。",
            "例：fine --table 7-1 --choose 1,2,3,3,3,2,1",
            "例：fine --violation 40 --act-date 2026-05-01 --decision-date 2026-09-01 --choose 1,3,1,2,2"
        })
final class FineCommand extends OfficeCommand {

    @Option(names = "--list", description = "列出全部裁量表")
    private boolean list;

    @Option(names = "--case", paramLabel = "立案号", description = "从哪件案件取违法行为、日期、违法次数和投诉")
    private String caseNumber = "";

    @Option(names = "--violation", paramLabel = "违法行为", description = "违法行为的序号（1 到 54）、名称或者代码")
    private String violation = "";

    @Option(names = "--act-date", paramLabel = "日期", description = "违法行为终了日")
    private String actDate = "";

    @Option(names = "--decision-date", paramLabel = "日期", description = "（拟）决定日期，默认今天")
    private String decisionDate = "";

    @Option(names = "--out", paramLabel = "目录", description = "把裁量计算表写成 PDF 和 Word")
    private Path folder;

    @Mixin
    private FineOptions options = new FineOptions();

    FineCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var desk = office.fines();
        if (list) {
            return TableAnswers.tables(desk.discretion());
        }
        if (!caseNumber.isEmpty() || !violation.isEmpty()) {
            return ofAct(office, matter(office));
        }
        if (options.table().isEmpty()) {
            throw new Refusal("没有写明按什么计算，请写 --table 表号、--violation 违法行为或者 --case 立案号，也可以用 --list 查看裁量表。");
        }
        var table = desk.discretion().table(options.table());
        if (options.choices().isEmpty()) {
            return TableAnswers.choices(table);
        }
        var yardstick = options.yardstick(table);
        var picks = yardstick.column().choose(options.choices().get());
        var day = decidedOn().orElse(desk.clock().today());
        var reckoning = reckon(desk, yardstick, picks, options.base(), day);
        return told(office, new Measured.Single(Preface.NONE, reckoning), Optional.empty(), table.name());
    }

    private Answer ofAct(Office office, FineMatter matter) {
        var desk = office.fines();
        var law = matter.law();
        var first = options.yardstick(law.byAct(), desk.discretion());
        var second = law.later().map(side -> options.later(side, first));
        if (options.choices().isEmpty()) {
            return TableAnswers.proposal(matter, first, second);
        }
        var byAct = reckon(matter, desk, first, second, options.choices().get());
        var measured = second.map(later -> compared(desk, matter, byAct, later))
                .orElseGet(() -> new Measured.Single(matter.preface(), byAct));
        return told(office, measured, Optional.of(matter), law.violation().name());
    }

    /// The later law is measured too where its choices are given, or where it uses the same table.
    private Measured compared(FineDesk desk, FineMatter matter, Reckoning byAct, Yardstick later) {
        var sameTable = later.column().equals(byAct.yardstick().column());
        return options.laterChoices()
                .or(() -> sameTable ? options.choices() : Optional.empty())
                .<Measured>map(numbers -> new Measured.Both(
                        matter.preface(),
                        desk.discretion()
                                .compare(
                                        matter.law(),
                                        byAct,
                                        reckon(matter, desk, later, Optional.of(byAct.yardstick()), numbers))))
                .orElseGet(() -> new Measured.Pending(matter.preface(), byAct, later));
    }

    /// A base that only the other of the two laws needs is left out here.
    private Reckoning reckon(
            FineMatter matter, FineDesk desk, Yardstick yardstick, Optional<Yardstick> other, String numbers) {
        var base = yardstick.takesBase() || !other.map(Yardstick::takesBase).orElse(false)
                ? options.base()
                : Optional.<Money>empty();
        return reckon(
                desk,
                yardstick,
                matter.choose(yardstick, numbers),
                base,
                matter.law().decidedOn());
    }

    private FineMatter matter(Office office) {
        var desk = office.fines();
        if (caseNumber.isEmpty()) {
            var decided = decidedOn().orElse(desk.clock().today());
            return FineMatter.of(desk.discretion(), violation, options.table(), actDay(decided), decided);
        }
        var key = office.names()
                .find(LedgerKind.CASES, caseNumber)
                .orElseThrow(() -> new Refusal("没有找到编号为“" + caseNumber + "”的案件，请核对编号。"));
        return FineMatter.of(desk, key, decidedOn());
    }

    private Reckoning reckon(
            FineDesk desk, Yardstick yardstick, List<Pick> picks, Optional<Money> base, LocalDate day) {
        return desk.discretion().reckon(yardstick, picks, base, options.adjustment(desk.discretion()), day);
    }

    private Answer told(Office office, Measured measured, Optional<FineMatter> matter, String violation) {
        return FineAnswers.measured(
                measured, folder == null ? List.of() : written(office, measured, matter, violation));
    }

    private List<Path> written(Office office, Measured measured, Optional<FineMatter> matter, String violation) {
        var settings = office.settings();
        var bureau = settings.identities().isEmpty()
                ? ""
                : settings.identityOn(office.fines().clock().today()).authorityName();
        var head = SheetHead.of(
                bureau,
                office.fines().discretion(),
                matter.flatMap(FineMatter::subject),
                violation,
                matter.map(FineMatter::law));
        return Papers.write(
                DiscretionSheet.paper(head, measured),
                office.renderers(),
                folder,
                (DiscretionSheet.TITLE + " " + head.number()).strip());
    }

    private LocalDate actDay(LocalDate decided) {
        if (actDate.isEmpty()) {
            throw new Refusal("没有写明违法行为终了日，适用哪部法律由它决定，请用 --act-date 写明（决定日 " + decided + "）。");
        }
        return DateText.complete(actDate);
    }

    private Optional<LocalDate> decidedOn() {
        return decisionDate.isEmpty() ? Optional.empty() : Optional.of(DateText.complete(decisionDate));
    }
}
