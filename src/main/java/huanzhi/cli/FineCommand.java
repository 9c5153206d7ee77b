package huanzhi.cli;

import huanzhi.base.DateText;
import huanzhi.base.Refusal;
import huanzhi.law.discretion.DiscretionSheet;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.SheetHead;
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
    Optional<Answer> answerWithoutOffice(OfficeOptions data) {
        var needsOffice = folder != null || !caseNumber.isEmpty();
        return needsOffice ? Optional.empty() : Optional.of(answer(FineDesk.shipped(data.clock()), Optional.empty()));
    }

    @Override
    Answer answer(Office office) {
        return answer(office.fines(), Optional.of(office));
    }

    /// `office` is there whenever a case is named or a paper is to be written.
    private Answer answer(FineDesk desk, Optional<Office> office) {
        if (list) {
            return TableAnswers.tables(desk.discretion());
        }
        var measuring = new FineMeasuring(desk, options);
        if (!caseNumber.isEmpty() || !violation.isEmpty()) {
            return ofAct(measuring, office, matter(desk, office));
        }
        if (options.table().isEmpty()) {
            throw new Refusal("没有写明按什么计算，请写 --table 表号、--violation 违法行为或者 --case 立案号，也可以用 --list 查看裁量表。");
        }
        var table = desk.discretion().table(options.table());
        if (options.choices().isEmpty()) {
            return TableAnswers.choices(table);
        }
        var day = decidedOn().orElse(desk.clock().today());
        var measured = measuring.ofTable(table, options.choices().get(), day);
        return told(office, measured, Optional.empty(), table.name());
    }

    private Answer ofAct(FineMeasuring measuring, Optional<Office> office, FineMatter matter) {
        var used = measuring.yardsticks(matter);
        if (options.choices().isEmpty()) {
            return TableAnswers.proposal(matter, used.byAct(), used.later());
        }
        var measured = measuring.ofAct(matter, used, options.choices().get());
        return told(
                office, measured, Optional.of(matter), matter.law().violation().name());
    }

    private FineMatter matter(FineDesk desk, Optional<Office> office) {
        if (caseNumber.isEmpty()) {
            var decided = decidedOn().orElse(desk.clock().today());
            return FineMatter.of(desk.discretion(), violation, options.table(), actDay(decided), decided);
        }
        var key = office.flatMap(each -> each.names().find(LedgerKind.CASES, caseNumber))
                .orElseThrow(() -> new Refusal("没有找到编号为“" + caseNumber + "”的案件，请核对编号。"));
        return FineMatter.of(desk, key, decidedOn());
    }

    private Answer told(Optional<Office> office, Measured measured, Optional<FineMatter> matter, String violation) {
        var files = office.filter(any -> folder != null)
                .map(each -> written(each, measured, matter, violation))
                .orElse(List.of());
        return FineAnswers.measured(measured, files);
    }

    private List<Path> written(Office office, Measured measured, Optional<FineMatter> matter, String violation) {
        var head = SheetHead.of(
                office.settings().authorityOn(office.fines().clock().today()),
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
