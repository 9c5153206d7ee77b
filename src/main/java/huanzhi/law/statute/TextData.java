package huanzhi.law.statute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import huanzhi.law.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An imported text as it is kept: title, days, and the lines of the file, from which the articles are read again.
record TextData(String title, String from, String until, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    static TextData of(String title, Validity validity, List<String> lines) {
        return new TextData(
                title,
                validity.from().toString(),
                validity.until().map(LocalDate::toString).orElse(""),
                String.join("\n", lines));
    }

    static TextData read(String json) {
        try {
            return JSON.readValue(json, TextData.class);
        } catch (JsonProcessingException e) {
            throw new Refusal("导入的法规全文读不懂，请重新导入原件。", e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text that is no JSON: " + title, e);
        }
    }

    TextData until(LocalDate last) {
        return new TextData(title, from, last.toString(), text);
    }

    /// Two versions of one title differ by their first day.
    String key() {
        return title + " " + from;
    }

    Validity validity() {
        return new Validity(
                LocalDate.parse(from), until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    }

    StatuteText statute() {
        return new StatuteText(
                title, validity(), new StatuteReader(title, text.lines().toList()).read());
    }
}
