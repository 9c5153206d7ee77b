package huanzhi.cli;

import huanzhi.deadline.Deadline;
import huanzhi.deadline.Extension;
import huanzhi.deadline.LimitRule;
import huanzhi.deadline.Variant;
import huanzhi.law.limit.HolidayImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the deadline command says, in sentences and as data.
final class DeadlineAnswers {

    private DeadlineAnswers() {}

    static Answer computed(Deadline deadline, List<Path> files) {
        var steps = deadline.working();
        var sentences = new ArrayList<String>();
        sentences.add(deadline.summary());
        for (var i = 0; i < steps.size(); i++) {
            sentences.add("  " + (i + 1) + ". " + steps.get(i));
        }
        sentences.add("依据：" + deadline.rule().basis().article() + (deadline.confirmed() ? "" : "（待核对）"));
        files.forEach(file -> sentences.add("已写出 " + file));
        return new Answer(sentences, data(deadline, steps, files));
    }

    static Answer list(List<LimitRule> rules) {
        var sentences = new ArrayList<String>();
        rules.forEach(rule -> {
            sentences.add(rule.id().value() + "  " + rule.name() + "，"
                    + rule.bearer().label() + (rule.basis().confirmed() ? "" : "，待核对"));
            rule.variants().forEach(variant -> sentences.add("    " + line(variant)));
        });
        return new Answer(
                sentences,
                Map.of("rules", rules.stream().map(DeadlineAnswers::data).toList()));
    }

    static Answer imported(HolidayImport done) {
        return new Answer(
                done.sentences(),
                Map.of(
                        "added", done.result().added(),
                        "updated", done.result().updated(),
                        "unchanged", done.result().unchanged(),
                        "years",
                                done.years().stream()
                                        .map(year -> Map.of(
                                                "year", year.year(),
                                                "complete", year.complete(),
                                                "workingDays", year.workingDays()))
                                        .toList()));
    }

    private static Map<String, ?> data(Deadline deadline, List<String> steps, List<Path> files) {
        var request = deadline.request();
        var data = new LinkedHashMap<String, Object>();
        data.put("date", deadline.lawful().toString());
        data.put("strict", deadline.strict().toString());
        data.put("steps", steps);
        data.put("article", deadline.rule().basis().article());
        data.put("confirmed", deadline.confirmed());
        deadline.opens().ifPresent(day -> data.put("opens", day.toString()));
        deadline.time().ifPresent(clock -> data.put("time", clock.toString()));
        deadline.days().ifPresent(days -> data.put("days", days));
        data.put("provisional", deadline.provisional());
        data.put("provisionalYears", deadline.provisionalYears());
        data.put("rule", deadline.rule().id().value());
        data.put("name", deadline.rule().name());
        data.put("bearer", deadline.rule().bearer().label());
        data.put("variant", request.variant().key());
        data.put("from", request.start().text());
        data.put("files", files.stream().map(Path::toString).toList());
        return data;
    }

    private static Map<String, ?> data(LimitRule rule) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", rule.id().value());
        data.put("name", rule.name());
        data.put("trigger", rule.usual().trigger());
        data.put("bearer", rule.bearer().label());
        data.put("grounds", rule.grounds());
        data.put("article", rule.basis().article());
        data.put("confirmed", rule.basis().confirmed());
        data.put("validFrom", rule.basis().from().toString());
        data.put("validTo", rule.basis().until().map(Object::toString).orElse(""));
        data.put("consequence", rule.consequence());
        data.put("remark", rule.remark());
        data.put("variants", rule.variants().stream().map(DeadlineAnswers::data).toList());
        return data;
    }

    private static Map<String, ?> data(Variant variant) {
        return Map.of(
                "key", variant.key(),
                "name", variant.name(),
                "trigger", variant.trigger(),
                "length", variant.lengthText(),
                "extensions", extensions(variant));
    }

    private static List<String> extensions(Variant variant) {
        return variant.extensions().stream().map(Extension::text).toList();
    }

    private static String line(Variant variant) {
        return (variant.key().isEmpty() ? "" : "--variant " + variant.key() + "（" + variant.name() + "）：")
                + variant.text()
                + (variant.extensions().isEmpty() ? "" : "；可延长：" + String.join("、", extensions(variant)));
    }
}
