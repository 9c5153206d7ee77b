package huanzhi.cli;

import huanzhi.base.DateText;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Exclusion;
import huanzhi.deadline.Moment;
import huanzhi.law.limit.LimitPaper;
import huanzhi.law.limit.LimitService;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The day a limit ends, with its working; the list of limits; the days off of a later year.
@Command(name = "deadline", description = "计算法定期限并列出每一步；列出全部期限规则；导入以后年份的放假安排")
final class DeadlineCommand extends OfficeCommand {

    @ArgGroup(multiplicity = "1")
    private Wanted wanted;

    @Option(names = "--out", paramLabel = "目录", description = "把期限计算单写成 PDF 和 Word")
    private Path folder;

    /// One of three things.
    static final class Wanted {

        @ArgGroup(exclusive = false, multiplicity = "1")
        private Question question;

        @Option(names = "--list", required = true, description = "列出全部期限规则")
        private boolean list;

        @Option(
                names = "--import-holidays",
                required = true,
                paramLabel = "文件",
                description = "两列的表格：日期，放假/上班（xlsx 或 csv）")
        private Path holidays;
    }

    /// What limit is asked for.
    static final class Question {

        @Option(names = "--rule", required = true, paramLabel = "规则", description = "如 L08_decide，也可以只写 L08")
        private String rule;

        @Option(
                names = "--from",
                required = true,
                paramLabel = "日期",
                description = "起算日，如 2026-03-02；按小时计的可以写 2026-03-02T15:30")
        private String from;

        @Option(names = "--to", paramLabel = "日期", description = "第二个日期，只用于数日数的规则，如 L32 的复查日")
        private String to;

        @Option(
                names = "--exclude",
                paramLabel = "起..止[=事由]",
                description = "不计入期限的期间，可以写多次，如 2026-04-01..2026-04-12=鉴定")
        private List<String> excluded = List.of();

        @Option(names = "--extend", paramLabel = "次数", description = "经批准延长了几次")
        private int extensions;

        @Option(names = "--variant", paramLabel = "情形", description = "同一规则的哪种情形，见 --list")
        private String variant;

        DeadlineRequest in(LimitService limits) {
            var start = Moment.of(from);
            var wanted = limits.book().rule(rule, start.day());
            return new DeadlineRequest(
                    wanted,
                    variant == null ? wanted.usual() : wanted.variant(variant),
                    start,
                    Optional.ofNullable(to).map(DateText::complete),
                    excluded.stream().map(Exclusion::of).toList(),
                    extensions);
        }
    }

    DeadlineCommand(Offices offices) {
        super(offices);
    }

    @Override
    Optional<Answer> answerWithoutOffice(OfficeOptions options) {
        if (folder != null || wanted.holidays != null) {
            return Optional.empty();
        }
        var shipped = LimitService.shipped(options.clock());
        return Optional.of(
                wanted.list
                        ? DeadlineAnswers.list(shipped.rules())
                        : DeadlineAnswers.computed(shipped.compute(wanted.question.in(shipped)), List.of()));
    }

    @Override
    Answer answer(Office office) {
        var limits = office.limits();
        if (wanted.list) {
            return DeadlineAnswers.list(limits.rules());
        }
        if (wanted.holidays != null) {
            return DeadlineAnswers.imported(office.holidays().take(wanted.holidays));
        }
        var deadline = limits.compute(wanted.question.in(limits));
        var files = folder == null
                ? List.<Path>of()
                : Papers.write(limits.paper(deadline), office.renderers(), folder, LimitPaper.fileName(deadline));
        return DeadlineAnswers.computed(deadline, files);
    }
}
