package huanzhi.cli;

import huanzhi.draw.round.RoundRow;
import huanzhi.draw.round.RoundView;
import huanzhi.draw.round.TaskView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A draw in sentences and as data; what is sealed is in neither.
final class DrawAnswers {

    private DrawAnswers() {}

    /// `first` says what was done; `more` stands beside the draw's own data.
    static Answer of(String first, RoundView view, Map<String, ?> more) {
        var sentences = new ArrayList<String>();
        sentences.add(first);
        sentences.addAll(view.arithmetic());
        sentences.add("未进入对象库 " + view.exclusions().size() + " 家，执法人员库 "
                + view.officers().size() + " 名。");
        hashes(view).forEach((name, hash) -> sentences.add(name + " " + hash));
        view.tasks().forEach(task -> sentences.add(task(task)));
        view.lackOfTeams().ifPresent(lack -> sentences.add("人员：" + lack + "。"));
        view.shortfalls().forEach(each -> sentences.add("缺口：" + each.sentence()));
        var data = data(view);
        data.putAll(more);
        return new Answer(sentences, data);
    }

    static String row(RoundRow row) {
        var round = row.round();
        return round.number() + " " + round.title() + "（" + round.period().label() + "）："
                + row.stage().label() + (row.tasks() == 0 ? "" : "，" + row.tasks() + " 项，已启封 " + row.opened() + " 项")
                + round.cancellation().map(gone -> "，原因：" + gone.reason()).orElse("");
    }

    static Map<String, Object> rowData(RoundRow row) {
        var data = new LinkedHashMap<String, Object>();
        data.put("number", row.round().number());
        data.put("title", row.round().title());
        data.put("period", row.round().period().label());
        data.put("stage", row.stage().name());
        data.put("tasks", row.tasks());
        data.put("dispatched", row.dispatched());
        data.put("opened", row.opened());
        data.put(
                "cancelReason",
                row.round().cancellation().map(gone -> gone.reason()).orElse(""));
        return data;
    }

    private static Map<String, Object> data(RoundView view) {
        var round = view.round();
        var data = new LinkedHashMap<String, Object>();
        data.put("number", round.number());
        data.put("title", round.title());
        data.put("period", round.period().label());
        data.put("commitment", round.commitment());
        data.put("recordDigest", round.reveal().map(done -> done.recordDigest()).orElse(""));
        data.put("pool", view.poolSizes());
        data.put("quotas", view.quotas());
        data.put("excluded", view.exclusions().size());
        data.put("tasks", view.tasks().stream().map(DrawAnswers::taskData).toList());
        data.put("shortfalls", view.shortfalls());
        data.put("withoutTeam", view.withoutTeam());
        return data;
    }

    private static Map<String, Object> taskData(TaskView task) {
        var data = new LinkedHashMap<String, Object>();
        data.put("number", task.number());
        data.put("category", task.category());
        data.put("visitOn", task.visitOn().map(LocalDate::toString).orElse(""));
        data.put("open", task.isOpen());
        task.names().ifPresent(names -> {
            data.put("code", names.code());
            data.put("enterprise", names.enterprise());
            data.put("officers", names.officers());
        });
        return data;
    }

    private static Map<String, String> hashes(RoundView view) {
        var hashes = new LinkedHashMap<String, String>();
        hashes.put("对象库", view.round().commitment().pool());
        hashes.put("执法人员库", view.round().commitment().officers());
        hashes.put("抽取规则", view.round().commitment().rules());
        hashes.put("密数", view.round().commitment().secret());
        view.round().reveal().ifPresent(done -> hashes.put("抽取记录", done.recordDigest()));
        return hashes;
    }

    private static String task(TaskView task) {
        return "第 " + task.number() + " 项 " + task.category() + " " + task.enterprise() + " " + task.officers() + " "
                + task.visitOn().map(LocalDate::toString).orElse("待派发");
    }

    static List<Map<String, Object>> rows(List<RoundRow> rows) {
        return rows.stream().map(DrawAnswers::rowData).toList();
    }
}
