package huanzhi.casefile;

import huanzhi.base.DateText;
import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What hangs on the case of a row of the ledger: one transfer, one payment and one remedy at most, one measure of each
/// kind, and all evidence in one cell.
final class PartsImport {

    private static final Pattern PARTS = Pattern.compile("[|｜]");
    private static final int PARTS_OF_EVIDENCE = 4;

    private PartsImport() {}

    static List<Evidence> evidence(ImportRow row) {
        var evidence = new ArrayList<Evidence>();
        row.text(CaseFields.EVIDENCE)
                .lines()
                .filter(line -> !Text.isBlank(line))
                .forEach(line -> evidence(row, line).ifPresent(evidence::add));
        return evidence;
    }

    private static Optional<Evidence> evidence(ImportRow row, String line) {
        var parts = PARTS.split(line, -1);
        if (parts.length != PARTS_OF_EVIDENCE) {
            row.reject(
                    CaseFields.EVIDENCE,
                    "中的“" + line + "”有 " + parts.length + " 段，应当是 " + PARTS_OF_EVIDENCE + " 段",
                    "请写成 名称和份数|提取日期|提供单位|证明内容，每份一行");
            return Optional.empty();
        }
        try {
            return Optional.of(new Evidence(parts[0], DateText.complete(parts[1]), parts[2], parts[3]));
        } catch (Refusal refusal) {
            var told = refusal.problem();
            row.reject(
                    CaseFields.EVIDENCE,
                    "中的“" + line + "”：" + told.field() + told.value() + told.reason(),
                    told.remedy());
            return Optional.empty();
        }
    }

    static List<Measure> measures(ImportRow row) {
        var measures = new ArrayList<Measure>();
        CaseFields.MEASURES.forEach(
                (kind, field) -> row.date(field).ifPresent(day -> measures.add(new Measure(kind, day, ""))));
        return measures;
    }

    static List<Transfer> transfers(ImportRow row) {
        var day = row.date(CaseFields.TRANSFERRED);
        var kind = kind(row, CaseFields.TRANSFER_KIND, TransferKind.class, CaseFields.TRANSFERRED);
        var persons = row.count(CaseFields.TRANSFER_PERSONS);
        return day
                .flatMap(
                        each -> kind.map(known -> new Transfer(known, each, row.text(CaseFields.TRANSFER_TO), persons)))
                .stream()
                .toList();
    }

    static List<Payment> payments(ImportRow row) {
        var day = row.date(CaseFields.PAID);
        var amount = row.money(CaseFields.PAYMENT);
        if (day.isEmpty() && !amount.isZero()) {
            row.reject(CaseFields.PAID, "没有填写，但是有缴款金额", "请补填");
        }
        return day.map(each -> new Payment(each, amount, row.text(CaseFields.RECEIPT))).stream()
                .toList();
    }

    static List<Remedy> remedies(ImportRow row) {
        var day = row.date(CaseFields.REMEDY_ACCEPTED);
        var kind = kind(row, CaseFields.REMEDY_KIND, RemedyKind.class, CaseFields.REMEDY_ACCEPTED);
        var result = row.choice(CaseFields.REMEDY_RESULT, RemedyResult.class, RemedyResult.PENDING);
        var closed = row.date(CaseFields.REMEDY_CLOSED);
        return day
                .flatMap(each ->
                        kind.map(known -> new Remedy(known, each, row.text(CaseFields.REMEDY_BODY), result, closed)))
                .stream()
                .toList();
    }

    /// The kind of something that has a day; either one alone is told.
    private static <E extends Enum<E> & Labelled> Optional<E> kind(
            ImportRow row, ImportField kindField, Class<E> type, ImportField dayField) {
        var hasKind = !row.text(kindField).isEmpty();
        var hasDay = !row.text(dayField).isEmpty();
        if (hasDay && !hasKind) {
            row.reject(kindField, "没有填写，但是有" + dayField.heading(), "请填写" + Labelled.all(type) + "之一");
        }
        if (hasKind && !hasDay) {
            row.reject(dayField, "没有填写，但是有" + kindField.heading(), "请补填");
        }
        return hasKind ? Optional.of(row.choice(kindField, type, type.getEnumConstants()[0])) : Optional.empty();
    }
}
