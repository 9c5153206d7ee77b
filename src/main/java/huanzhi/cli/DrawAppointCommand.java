package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.officer.OfficerId;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Names the two officers of an opened task for which the draw found none.
@Command(name = "appoint", description = "抽取时没有两名可以去的人员的任务，由负责人指定人员")
final class DrawAppointCommand extends OfficeCommand {

    @Parameters(paramLabel = "抽取编号", description = "如 双随机〔2026〕1号")
    private String number;

    @Option(names = "--task", paramLabel = "任务号", required = true, description = "第几项任务")
    private int task;

    @Option(names = "--officers", paramLabel = "执法证号", required = true, split = ",", description = "两名人员，主办在前")
    private List<String> certificates;

    @Option(names = "--by", paramLabel = "姓名", required = true, description = "负责人")
    private String by;

    @Option(names = "--reason", paramLabel = "原因", required = true, description = "指定的原因")
    private String reason;

    DrawAppointCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draws = office.draws();
        var id = draws.views().named(number);
        var team = certificates.stream().map(each -> officer(office, each)).toList();
        draws.appointing().appoint(id, task, team, by, reason);
        return DrawAnswers.of("第 " + task + " 项任务已指定人员。", draws.views().of(id), Map.of());
    }

    private static OfficerId officer(Office office, String certificate) {
        return office.drawing().officers().all().stream()
                .filter(each -> each.content().certificateNumber().equals(certificate.strip()))
                .map(Stored::id)
                .findFirst()
                .orElseThrow(() -> new Refusal("没有执法证号为“" + certificate.strip() + "”的执法人员，请核对。"));
    }
}
