package huanzhi.cli;

import huanzhi.base.CapitalAmount;
import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.Reckoning;
import huanzhi.law.discretion.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `fine` has to say of a sum: its steps for people, and the same as data for scripts.
final class FineAnswers {

    private FineAnswers() {}

    static Answer measured(Measured measured, List<Path> files) {
        var sentences = new ArrayList<String>();
        var steps = measured.steps().stream().map(Step::text).toList();
        for (var i = 0; i < steps.size(); i++) {
            sentences.add((i + 1) + ". " + steps.get(i));
        }
        var applied = measured.applied();
        measured.doubts().forEach(doubt -> sentences.add("待核对：" + doubt));
        if (measured instanceof Measured.Pending pending) {
            sentences.add("请用 --choose-later 写明" + pending.later().table().title() + " "
                    + pending.later().column().factors().size() + " 个裁量因素的档次，再比较轻重。");
        }
        files.forEach(file -> sentences.add("已写出 " + file));
        sentences.add("罚款 " + applied.amount().grouped() + " 元（" + CapitalAmount.of(applied.amount()) + "）");
        var data = data(applied);
        data.put("steps", steps);
        data.put("confirmed", measured.doubts().isEmpty());
        data.put("doubts", measured.doubts());
        if (measured instanceof Measured.Both(var _, var comparison)) {
            data.put("byAct", data(comparison.byAct()));
            data.put("later", data(comparison.later()));
            data.put("milder", comparison.laterIsMilder() ? "later" : "byAct");
            data.put("reason", comparison.verdict().text());
        }
        if (!files.isEmpty()) {
            data.put("files", files.stream().map(Path::toString).toList());
        }
        return new Answer(sentences, data);
    }

    private static Map<String, Object> data(Reckoning reckoning) {
        var data = new LinkedHashMap<String, Object>();
        data.put("percent", reckoning.percent());
        data.put("amount", reckoning.amount().yuan());
        data.put("steps", reckoning.steps().stream().map(Step::text).toList());
        data.put("capitals", CapitalAmount.of(reckoning.amount()));
        data.put("standardAmount", reckoning.standard().yuan());
        data.put("min", reckoning.least().yuan());
        data.put("max", reckoning.most().yuan());
        data.put("table", reckoning.yardstick().table().number());
        data.put("column", reckoning.yardstick().column().name());
        data.put("article", reckoning.yardstick().penalty().text());
        return data;
    }
}
