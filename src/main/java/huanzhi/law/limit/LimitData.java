package huanzhi.law.limit;

import com.fasterxml.jackson.annotation.JsonProperty;
import huanzhi.base.Refusal;
import huanzhi.deadline.Bearer;
import huanzhi.deadline.Extension;
import huanzhi.deadline.Length;
import huanzhi.law.Validity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The shape of `limits.json`; what may be left out is null here and nowhere else.
final class LimitData {

    private LimitData() {}

    record File(
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) List<Entry> limits) {}

    record Entry(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String trigger,
            @JsonProperty(required = true) Bearer bearer,
            @JsonProperty(required = true) List<TermData> terms,
            List<String> grounds,
            @JsonProperty(required = true) List<BasisData> bases,
            String consequence,
            String remark) {

        Entry {
            grounds = orNone(grounds);
            consequence = orEmpty(consequence);
            remark = orEmpty(remark);
        }
    }

    /// Exactly one way of counting: a `length` alone, `backward` or `after` another limit; the `endOf` another limit;
    /// `percentPerDay` up to `capPercent`; or the days `until` a second day.
    record TermData(
            String key,
            String name,
            String trigger,
            String length,
            Boolean rollsOver,
            boolean backward,
            String after,
            String endOf,
            BigDecimal percentPerDay,
            BigDecimal capPercent,
            String until,
            List<ExtensionData> extensions) {

        TermData {
            key = orEmpty(key);
            name = orEmpty(name);
            extensions = orNone(extensions);
        }
    }

    record ExtensionData(
            @JsonProperty(required = true) String length,
            @JsonProperty(required = true) String approver) {

        Extension extension(Length extended) {
            var by = Length.of(length);
            if (by.unit() != extended.unit()) {
                throw new Refusal("期限数据中“" + extended.text() + "”按“" + length + "”延长，单位不同，请改成同一单位。");
            }
            return new Extension(by, approver);
        }
    }

    record BasisData(
            @JsonProperty(required = true) String from,
            String until,
            @JsonProperty(required = true) List<String> cite,
            Boolean confirmed) {

        Validity days() {
            return new Validity(DataFile.day(from), Optional.ofNullable(until).map(DataFile::day));
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
