package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.draw.round.DrawPeriod;
import huanzhi.draw.round.FreezeOrder;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Freezes pool, officers, rules and a secret; what is printed afterwards is the 抽取承诺书.
@Command(name = "freeze", description = "冻结对象库、执法人员库、规则和密数，给出承诺的散列值")
final class DrawFreezeCommand extends OfficeCommand {

    @Option(names = "--matter", paramLabel = "计划编号", defaultValue = "", description = "按哪一条检查计划抽；当年只有一条时可以不写")
    private String matter;

    @Option(names = "--quarter", paramLabel = "季度", description = "1 到 4，全年写 0；不写则为今天所在的季度")
    private Integer quarter;

    @Option(names = "--year", paramLabel = "年度", description = "不写则为今天所在的年度")
    private Integer year;

    @Option(names = "--operator", paramLabel = "姓名", required = true, description = "操作人")
    private String operator;

    @Option(names = "--supervisor", paramLabel = "姓名", required = true, description = "监督人（法制或者纪检）")
    private String supervisor;

    @Option(names = "--source", paramLabel = "来源", defaultValue = "", description = "约定的公开数，如 2026-11-23 体彩排列5")
    private String source;

    @Option(names = "--password", paramLabel = "口令", defaultValue = "", description = "监督口令；设了就没有口令不能抽取")
    private String password;

    @Option(names = "--again", paramLabel = "原因", defaultValue = "", description = "同期再抽一次的原因")
    private String again;

    DrawFreezeCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draws = office.draws();
        var period = period();
        var planned = draws.preparing().matter(period.year(), matter);
        var frozen = draws.freezing()
                .freeze(new FreezeOrder(
                        Optional.of(planned.id()),
                        draws.preparing().candidates(planned.id(), period, today()),
                        draws.preparing().officers(period, today()),
                        period,
                        operator,
                        supervisor,
                        source,
                        password,
                        again));
        var round = frozen.content();
        return DrawAnswers.of(
                "已冻结 " + round.number() + "：" + round.title() + "（" + period.label() + "）。请打印承诺书签名后再抽取。",
                draws.views().of(frozen.id()),
                Map.of());
    }

    /// The quarter of today, unless another one or another year was asked for.
    private DrawPeriod period() {
        var now = DrawPeriod.quarterOf(today());
        if (year != null && year != now.year() && quarter == null) {
            throw new Refusal("抽 " + year + " 年的没有写明季度，请用 --quarter 写 1 到 4，全年的写 0。");
        }
        return new DrawPeriod(year == null ? now.year() : year, quarter == null ? now.quarter() : quarter);
    }
}
