package huanzhi.draw.paper;

import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Paper;
import huanzhi.draw.round.RoundView;
import java.util.List;
import java.util.stream.Collectors;

/// 双随机抽取承诺书: one page, signed before anything is drawn; whoever has it can tell later whether anything was
/// changed.
public final class CommitmentPaper {

    private static final String TITLE = "双随机抽取承诺书";
    private static final String PROMISE = "以上内容已经冻结，抽取只按冻结的内容和约定的公开数进行；名单启封后全部公开，任何人都可以复算，散列值不符即为改动。";

    private CommitmentPaper() {}

    /// `bureau` is who draws.
    public static Paper of(RoundView view, String bureau) {
        var round = view.round();
        var quotas = view.quotas().stream()
                .map(quota -> quota.category() + " " + view.poolSizes().getOrDefault(quota.category(), 0) + " 家抽 "
                        + quota.wanted() + " 家")
                .collect(Collectors.joining("；"));
        var rows = RoundWords.head(round)
                .add("冻结时间", RoundWords.time(round.frozenAt()))
                .add(
                        "冻结内容",
                        List.of(
                                quotas,
                                "未进入对象库 " + view.exclusions().size() + " 家，原因附于抽取记录",
                                "执法人员库 " + RoundWords.officers(view)))
                .add(
                        "公开数",
                        List.of(
                                RoundWords.numberSource(round),
                                round.needsPassword() ? "监督人已设口令，没有口令不能抽取" : "没有设监督口令"));
        RoundWords.hashes(rows, round)
                .addAny("同期抽取", RoundWords.earlier(view))
                .addAny("再抽原因", RoundWords.again(round).stream().toList());
        return new Paper(
                TITLE + " " + round.number(),
                bureau,
                Layout.FORM,
                List.of(
                        new Block.Title(List.of(TITLE)),
                        rows.table(),
                        RoundWords.signatures(),
                        RoundWords.code(round, PROMISE)));
    }
}
