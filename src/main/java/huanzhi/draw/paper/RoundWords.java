package huanzhi.draw.paper;

import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Line;
import huanzhi.draw.round.Round;
import huanzhi.draw.round.RoundView;
import huanzhi.draw.round.TaskView;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the papers of a draw say alike.
final class RoundWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss");
    private static final int SHORT = 16;

    static final String CODE = "二维码：编号、各散列值的前 " + SHORT + " 位、抽取记录的散列值和时间。";

    private RoundWords() {}

    static String time(LocalDateTime at) {
        return at.format(TIME);
    }

    static Rows head(Round round) {
        return new Rows()
                .add("抽取编号", round.number())
                .add("抽查事项", round.title() + "（" + round.period().label() + "）");
    }

    static String officers(RoundView view) {
        return view.officers().size() + " 名"
                + (view.absences().isEmpty() ? "" : "，其中不参加 " + view.absences().size() + " 名");
    }

    static Rows hashes(Rows rows, Round round) {
        var kept = round.commitment();
        return rows.add(
                "散列值",
                List.of(
                        "对象库 " + grouped(kept.pool()),
                        "人员库 " + grouped(kept.officers()),
                        "规　则 " + grouped(kept.rules()),
                        "密　数 " + grouped(kept.secret())));
    }

    /// In groups of eight, so that people can compare it and lines can break.
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }

    static String numberSource(Round round) {
        return round.numberSource().isEmpty() ? "没有约定" : round.numberSource();
    }

    /// Other draws for the same matter and period, given up or not, so that none is passed over in silence.
    static List<String> earlier(RoundView view) {
        return view.earlier().stream()
                .map(each -> each.number() + "，" + time(each.frozenAt()) + "冻结"
                        + each.cancellation()
                                .map(gone -> "，" + time(gone.at()) + "由" + gone.by() + "作废：" + gone.reason())
                                .orElse("，有效"))
                .toList();
    }

    /// How many tasks the draw found nobody for, and whom the head named instead once their names are open.
    static List<String> withoutTeam(RoundView view) {
        return Stream.concat(
                        view.lackOfTeams().stream(), view.tasks().stream().flatMap(task -> appointed(task).stream()))
                .toList();
    }

    private static Optional<String> appointed(TaskView task) {
        return task.names()
                .flatMap(names -> names.appointment()
                        .map(why -> "第 " + task.number() + " 项，" + why.by() + "指定 " + names.officers() + "："
                                + why.reason()));
    }

    static Block.Table signatures() {
        var row = new Block.Row(
                2,
                List.of(
                        Cell.heading("操作人\n（签名）"),
                        Cell.of(Line.of("")),
                        Cell.heading("监督人\n（签名）"),
                        Cell.of(Line.of("")),
                        Cell.heading("年　月　日")));
        return new Block.Table(List.of(3, 4, 3, 4, 4), List.of(row));
    }

    /// The draw's number, its four hashes shortened, the record's hash once there is one, and the time.
    static Block.QrCode code(Round round, String words) {
        var kept = round.commitment();
        var digest = round.reveal().map(Round.Reveal::recordDigest);
        var content = String.join(
                "|",
                "HUANZHI-DRAW-1",
                round.number(),
                brief(kept.pool()),
                brief(kept.officers()),
                brief(kept.rules()),
                brief(kept.secret()),
                digest.orElse("-"),
                round.reveal().map(Round.Reveal::at).orElse(round.frozenAt()).toString());
        return new Block.QrCode(
                content,
                List.of(
                        Line.of(words),
                        Line.of(digest.map(hash -> "抽取记录 SHA-256：" + grouped(hash))
                                .orElse("散列值均为 SHA-256。"))));
    }

    static Optional<String> again(Round round) {
        return Optional.of(round.againReason()).filter(reason -> !reason.isEmpty());
    }

    private static String brief(String hash) {
        return hash.substring(0, SHORT);
    }
}
