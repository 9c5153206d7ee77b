package huanzhi.draw.paper;

import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.draw.Amendment;
import huanzhi.draw.Exchange;
import huanzhi.draw.Exclusion;
import huanzhi.draw.RecordFormat;
import huanzhi.draw.Replacement;
import huanzhi.draw.Shortfall;
import huanzhi.draw.round.RoundView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// 双随机抽取记录表: how the draw went, so that it can be judged and run again.
public final class RecordPaper {

    private static final String TITLE = "双随机抽取记录表";

    private RecordPaper() {}

    public static Paper of(RoundView view, String bureau) {
        var round = view.round();
        var reveal = round.reveal();
        var rows = RoundWords.head(round)
                .add("操作人", round.operator())
                .add("监督人", round.supervisor())
                .add("冻结时间", RoundWords.time(round.frozenAt()))
                .add("抽取时间", reveal.map(done -> RoundWords.time(done.at())).orElse("还没有抽取"))
                .add("公开数", publicNumber(view))
                .add("对象库", view.arithmetic())
                .add("抽中", drawn(view))
                .addAny(
                        "缺口",
                        view.shortfalls().stream().map(Shortfall::sentence).toList())
                .addAny("没有人员", RoundWords.withoutTeam(view))
                .addAny("改抽", amendments(view))
                .add("未进入", exclusions(view))
                .add("执法人员库", RoundWords.officers(view))
                .addAny("不参加人员", view.absences());
        RoundWords.hashes(rows, round)
                .add("密数", "随抽取记录文件公开，启封前封存")
                .addAny("同期抽取", RoundWords.earlier(view))
                .addAny("再抽原因", RoundWords.again(round).stream().toList())
                .addAny(
                        "作废",
                        round.cancellation().stream()
                                .map(gone -> RoundWords.time(gone.at()) + "，" + gone.by() + "：" + gone.reason())
                                .toList());
        // A row a rule, so that pages break between them: as one row they left the page before half empty.
        RecordFormat.description().forEach(rule -> rows.add("算法", rule));
        rows.add("复算", "用 huanzhi draw verify 或者 verify_draw.py 打开抽取记录文件（JSON），逐项核对。");
        var blocks = new ArrayList<Block>(List.of(
                new Block.Title(List.of(TITLE)),
                rows.table(),
                RoundWords.signatures(),
                RoundWords.code(round, RoundWords.CODE)));
        if (!view.exclusions().isEmpty()) {
            blocks.addAll(annex(view.exclusions()));
        }
        return new Paper(TITLE + " " + round.number(), bureau, Layout.FORM, blocks);
    }

    private static String publicNumber(RoundView view) {
        var agreed = RoundWords.numberSource(view.round());
        return view.round()
                .reveal()
                .map(done -> (done.publicNumber().isEmpty() ? "没有使用" : done.publicNumber()) + "（冻结时约定：" + agreed + "）")
                .orElse("冻结时约定：" + agreed);
    }

    private static String drawn(RoundView view) {
        var opened = view.tasks().size() - view.sealed();
        return view.tasks().size() + " 家，已启封 " + opened + " 家";
    }

    private static List<String> amendments(RoundView view) {
        var lines = new ArrayList<>(
                view.amendments().stream().map(each -> told(each, view)).toList());
        if (view.hiddenAmendments() > 0) {
            lines.add(view.hiddenAmendments() + " 次，全部启封后列明");
        }
        return lines;
    }

    private static String told(Amendment amendment, RoundView view) {
        var what = switch (amendment) {
            case Replacement gone -> "换下 " + gone.code();
            case Exchange exchange ->
                exchange.code() + " 换下 " + view.officers().getOrDefault(exchange.officer(), exchange.officer());
        };
        return amendment.at().replace('T', ' ') + "，" + amendment.operator() + "，" + what + "：" + amendment.reason();
    }

    /// How many by each reason; the reasons in full are in the annex.
    private static List<String> exclusions(RoundView view) {
        if (view.exclusions().isEmpty()) {
            return List.of("无");
        }
        return List.of(view.exclusions().size() + " 家，名单和原因见附表");
    }

    private static List<Block> annex(List<Exclusion> exclusions) {
        return List.of(
                new Block.PageBreak(),
                new Block.Paragraph(Line.of("附表　未进入对象库的企业")),
                Rows.grid(
                        List.of(1, 4, 5, 6),
                        List.of("序号", "编号", "单位名称", "原因"),
                        IntStream.range(0, exclusions.size())
                                .mapToObj(i -> List.of(
                                        String.valueOf(i + 1),
                                        exclusions.get(i).code(),
                                        exclusions.get(i).name(),
                                        exclusions.get(i).reason()))));
    }
}
