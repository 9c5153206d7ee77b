package huanzhi.officer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportRow;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The officers held in memory for one import.
///
/// A cell names each by the name, or where two have the same by `姓名（执法证号）` or the certificate number alone.
public final class OfficerIndex {

    private static final Pattern NAME_AND_CERTIFICATE = Pattern.compile("[^()]*\\(([^()]+)\\)");

    private final ReviewTerm reviews;
    private final Map<String, Stored<OfficerId, Officer>> byCertificate;
    private final Map<String, List<Stored<OfficerId, Officer>>> byName;

    /// Those of the store, and what its settings say of their certificates.
    public static OfficerIndex of(Reading reading, Officers officers) {
        return new OfficerIndex(officers.all(reading), ReviewTerm.now(reading));
    }

    private OfficerIndex(Collection<Stored<OfficerId, Officer>> officers, ReviewTerm reviews) {
        this.reviews = reviews;
        byCertificate = officers.stream().collect(toMap(each -> each.content().certificateNumber(), each -> each));
        byName = officers.stream()
                .collect(groupingBy(each -> Text.clean(each.content().name())));
    }

    /// The officers a cell names; tells the row of each that is unknown or ambiguous. The stand-in for such a one is
    /// an id below zero, which nobody has.
    public List<OfficerId> read(ImportRow row, ImportField field) {
        return read(row, field, officer -> {});
    }

    /// As [#read(ImportRow, ImportField)], and tells the row whose certificate has run out on `day`.
    public List<OfficerId> readCertified(ImportRow row, ImportField field, LocalDate day) {
        return read(row, field, officer -> {
            reviews.flaw(officer, day)
                    .ifPresent(flaw -> row.reject(
                            field,
                            "中的“" + officer.name() + "”执法证在 " + day + " " + flaw.what(),
                            "请核对日期，或者" + flaw.remedy()));
        });
    }

    /// The one officer a row names by the certificate, the name, or both; tells the row why there is none.
    public Optional<Stored<OfficerId, Officer>> readOne(
            ImportRow row, ImportField certificateField, ImportField nameField) {
        var certificate = Text.clean(row.text(certificateField));
        var name = row.text(nameField);
        if (certificate.isEmpty()) {
            if (name.isEmpty()) {
                row.reject(nameField, "没有填写", "请填写姓名或者执法证号");
                return Optional.empty();
            }
            return find(row, nameField, name);
        }
        var found = Optional.ofNullable(byCertificate.get(certificate));
        if (found.isEmpty()) {
            row.reject(certificateField, "不在执法人员名单里", "请核对执法证号，或者先登记执法人员");
        }
        found.map(each -> each.content().name())
                .filter(known -> !name.isEmpty() && !Text.clean(name).equals(Text.clean(known)))
                .ifPresent(known -> row.reject(nameField, "与这个执法证号登记的姓名“" + known + "”不同", "请核对姓名和执法证号"));
        return found;
    }

    private List<OfficerId> read(ImportRow row, ImportField field, Consumer<Officer> check) {
        var ids = new ArrayList<OfficerId>();
        for (var typed : row.texts(field)) {
            var officer = find(row, field, typed);
            officer.map(Stored::content).ifPresent(check);
            ids.add(officer.map(Stored::id).orElse(new OfficerId(-1 - ids.size())));
        }
        return ids;
    }

    private Optional<Stored<OfficerId, Officer>> find(ImportRow row, ImportField field, String typed) {
        var word = Text.clean(typed);
        var both = NAME_AND_CERTIFICATE.matcher(word);
        var certified = byCertificate.get(both.matches() ? both.group(1).strip() : word);
        if (certified != null) {
            return Optional.of(certified);
        }
        var named = byName.getOrDefault(word, List.of());
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        if (named.isEmpty()) {
            row.reject(field, "中的“" + typed + "”不在执法人员名单里", "请核对姓名，或者先登记执法人员");
        } else {
            row.reject(field, "中的“" + typed + "”有 " + named.size() + " 名同名人员", "请写成 " + typed + "（执法证号）");
        }
        return Optional.empty();
    }
}
