package huanzhi.cli;

import huanzhi.law.Applicability;
import huanzhi.law.Citation;
import huanzhi.law.Consequences.Answer;
import huanzhi.law.Fine;
import huanzhi.law.LegalBasis;
import huanzhi.law.search.LawFind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the law says, as sentences and as data.
final class LawAnswer {

    private LawAnswer() {}

    static Map<String, ?> of(LawFind find) {
        var data = new LinkedHashMap<String, Object>();
        data.put("kind", word(find.kind()));
        data.put("key", find.key());
        data.put("title", find.title());
        data.put("place", find.place());
        data.put("words", find.words());
        data.put("from", find.validity().from().toString());
        data.put("until", find.validity().until().map(LocalDate::toString).orElse(""));
        data.put("confirmed", find.confirmed());
        return data;
    }

    static Map<String, ?> of(Applicability answer) {
        var data = new LinkedHashMap<String, Object>();
        data.put("number", answer.violation().number());
        data.put("key", answer.violation().key());
        data.put("name", answer.violation().name());
        data.put("correctionFirst", answer.violation().correctionFirst());
        data.put("note", answer.violation().note());
        data.put("older", answer.older().map(LawAnswer::of).orElse(null));
        data.put("newer", answer.newer().map(LawAnswer::of).orElse(null));
        data.put("milder", word(answer.fines().milder()));
        data.put("comparison", answer.fines().why());
        data.put("applies", word(answer.choice()));
        data.put("reason", answer.reason());
        data.put("byHand", answer.byHand());
        data.put(
                "confirmed",
                answer.byHand().isEmpty()
                        && answer.applies().map(LegalBasis::confirmed).orElse(false));
        return data;
    }

    static List<String> sentences(Applicability answer) {
        var sentences = new ArrayList<String>();
        var violation = answer.violation();
        sentences.add(
                "%d %s%s".formatted(violation.number(), violation.name(), violation.correctionFirst() ? "（先改后罚）" : ""));
        sentences.addAll(side("旧法", answer.older()));
        sentences.addAll(side("新法", answer.newer()));
        sentences.add("  " + answer.choice().label() + "：" + answer.reason());
        sentences.add(
                "  幅度：" + answer.fines().milder().label() + "（" + answer.fines().why() + "）");
        answer.byHand().forEach(each -> sentences.add("  待核对：" + each + "。"));
        if (!violation.note().isEmpty()) {
            sentences.add("  说明：" + violation.note() + "。");
        }
        return sentences;
    }

    private static List<String> side(String name, Optional<LegalBasis> side) {
        return side.map(basis -> List.of(
                        "  " + name + "（" + basis.validity().text() + (basis.confirmed() ? "" : "，待核对") + "）",
                        "      违反：" + known(basis.breached().text()),
                        "      罚则：" + known(basis.penalty().text()) + others(basis),
                        "      罚款："
                                + known(basis.fines().stream().map(Fine::text).collect(Collectors.joining("；"))),
                        "      其他：" + measures(basis)))
                .orElseGet(() -> List.of("  " + name + "：本库没有规定"));
    }

    private static String known(String text) {
        return text.isEmpty() ? "待核对" : text;
    }

    private static String others(LegalBasis basis) {
        return basis.alternatives().isEmpty() ? "" : "；也可能依" + texts(basis.alternatives());
    }

    /// What the library records; of the old acts it knows no measures.
    private static String measures(LegalBasis basis) {
        var also = basis.consequences();
        var all = Stream.of(
                        also.measures(),
                        also.dailyFine() == Answer.NO
                                ? ""
                                : "按日连续处罚" + also.dailyFine().label(),
                        also.seizure() == Answer.NO
                                ? ""
                                : "查封扣押" + also.seizure().label(),
                        also.detention().isEmpty() ? "" : "行政拘留" + texts(also.detention()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("；"));
        return all.isEmpty() ? "没有载明，以条文为准" : all;
    }

    private static String texts(List<Citation> citations) {
        return citations.stream().map(Citation::text).collect(Collectors.joining("、"));
    }

    private static Map<String, ?> of(LegalBasis basis) {
        var data = new LinkedHashMap<String, Object>();
        data.put("from", basis.validity().from().toString());
        data.put("until", basis.validity().until().map(LocalDate::toString).orElse(""));
        data.put("breached", basis.breached().text());
        data.put("penalty", basis.penalty().text());
        data.put(
                "articles",
                basis.penalty().citations().stream().map(Citation::shorthand).toList());
        data.put(
                "alternatives",
                basis.alternatives().stream().map(Citation::text).toList());
        data.put("fines", basis.fines().stream().map(LawAnswer::of).toList());
        data.put("measures", basis.consequences().measures());
        data.put("dailyFine", word(basis.consequences().dailyFine()));
        data.put("seizure", word(basis.consequences().seizure()));
        data.put(
                "detention",
                basis.consequences().detention().stream().map(Citation::text).toList());
        data.put("confirmed", basis.confirmed());
        return data;
    }

    private static Map<String, ?> of(Fine fine) {
        var data = new LinkedHashMap<String, Object>();
        data.put("payer", word(fine.payer()));
        data.put("circumstance", fine.circumstance());
        data.put("text", fine.text());
        switch (fine.scale()) {
            case Fine.Sum sum -> {
                data.put("least", sum.least().yuan());
                data.put("most", sum.most().yuan());
            }
            case Fine.Times times -> {
                data.put("times", times.of());
                data.put("least", times.least());
                data.put("most", times.most());
                data.put("floor", times.floor().map(floor -> floor.yuan()).orElse(BigDecimal.ZERO));
            }
        }
        return data;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
