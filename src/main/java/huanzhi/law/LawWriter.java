package huanzhi.law;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/// Writes entries as the data files have them, so that they can be laid over these.
public final class LawWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private LawWriter() {}

    public static String of(Statute statute) {
        var entry = JSON.createObjectNode().put("key", statute.key()).put("title", statute.title());
        putText(entry, "number", statute.number());
        days(entry, statute.validity());
        return entry.put("confirmed", statute.confirmed()).toString();
    }

    public static String of(Gist gist) {
        return JSON.createObjectNode()
                .put("statute", gist.statute().key())
                .put("article", gist.article().shorthand())
                .put("gist", gist.text())
                .put("confirmed", gist.confirmed())
                .toString();
    }

    public static String of(Violation violation) {
        var entry = JSON.createObjectNode()
                .put("key", violation.key())
                .put("number", violation.number())
                .put("name", violation.name());
        putText(entry, "alias", violation.alias());
        entry.put("category", violation.category()).put("correctionFirst", violation.correctionFirst());
        putText(entry, "note", violation.note());
        var laws = entry.putArray("laws");
        violation.bases().forEach(basis -> basis(laws.addObject(), basis));
        return entry.toString();
    }

    private static void basis(ObjectNode entry, LegalBasis basis) {
        days(entry, basis.validity());
        provision(entry.putObject("breached"), basis.breached());
        provision(entry.putObject("penalty"), basis.penalty());
        cite(entry.putArray("alternatives"), basis.alternatives());
        var fines = entry.putArray("fines");
        basis.fines().forEach(fine -> fine(fines.addObject(), fine));
        var consequences = basis.consequences();
        putText(entry, "measures", consequences.measures());
        entry.put("dailyFine", word(consequences.dailyFine())).put("seizure", word(consequences.seizure()));
        cite(entry.putArray("detention"), consequences.detention());
    }

    private static void provision(ObjectNode entry, Provision provision) {
        cite(entry.putArray("cite"), provision.citations());
        entry.put("confirmed", provision.confirmed());
    }

    private static void cite(ArrayNode places, List<Citation> citations) {
        citations.forEach(citation -> places.add(citation.shorthand()));
    }

    private static void fine(ObjectNode entry, Fine fine) {
        entry.put("payer", word(fine.payer()));
        putText(entry, "when", fine.circumstance());
        switch (fine.scale()) {
            case Fine.Sum sum ->
                entry.put("least", sum.least().yuan()).put("most", sum.most().yuan());
            case Fine.Times times -> {
                entry.put("times", times.of()).put("least", times.least()).put("most", times.most());
                times.floor().ifPresent(floor -> entry.put("floor", floor.yuan().longValueExact()));
            }
        }
    }

    private static void days(ObjectNode entry, Validity days) {
        entry.put("from", days.from().toString());
        days.until().ifPresent(until -> entry.put("until", until.toString()));
    }

    private static void putText(ObjectNode entry, String name, String text) {
        if (!text.isEmpty()) {
            entry.put(name, text);
        }
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
