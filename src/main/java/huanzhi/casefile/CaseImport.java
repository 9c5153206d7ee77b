package huanzhi.casefile;

import huanzhi.base.Text;
import huanzhi.casefile.Case.Filing;
import huanzhi.casefile.Case.Investigation;
import huanzhi.law.Violation;
import huanzhi.officer.OfficerId;
import huanzhi.officer.OfficerIndex;
import huanzhi.register.EnterpriseIndex;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The ledger of cases, read against the store of one moment.
///
/// @param catalogue the violations that may be named
/// @param known the numbers and likenesses of the cases that are there
record CaseImport(EnterpriseIndex enterprises, OfficerIndex officers, List<Violation> catalogue, Set<?> known)
        implements ImportSpec<Case> {

    @Override
    public String title() {
        return "案件台账";
    }

    @Override
    public List<ImportField> fields() {
        return CaseFields.all();
    }

    @Override
    public Case read(ImportRow row) {
        var party = PartyImport.read(row, enterprises);
        var discovered = row.requiredDate(CaseFields.DISCOVERED);
        var investigation = investigation(row);
        var read = new Case(
                row.text(CaseFields.NUMBER),
                row.text(CaseFields.CAUSE),
                row.choice(CaseFields.SOURCE, CaseSource.class, CaseSource.INSPECTION),
                party.enterprise(),
                party.party(),
                violation(row),
                row.requiredDate(CaseFields.ACT_FROM),
                row.date(CaseFields.ACT_TO),
                discovered,
                filing(row, investigation.investigatedOn().orElse(discovered)),
                investigation,
                hearing(row),
                DecisionImport.read(row),
                PartsImport.evidence(row),
                PartsImport.measures(row),
                PartsImport.transfers(row),
                PartsImport.payments(row),
                PartsImport.remedies(row),
                row.date(CaseFields.CLOSED),
                row.text(CaseFields.NOTE));
        key(read).refuseStored(row, known);
        return read;
    }

    @Override
    public List<ImportKey> keys(Case read) {
        return List.of(key(read));
    }

    private static ImportKey key(Case read) {
        return read.number().isEmpty()
                ? new ImportKey(CaseFields.PARTY, read.likeness(), "同一案由、同日发现的案件", "确有两件的，请各填立案号")
                : new ImportKey(CaseFields.NUMBER, read.number());
    }

    private String violation(ImportRow row) {
        var named = Text.clean(row.text(CaseFields.VIOLATION));
        var found = catalogue.stream()
                .filter(each ->
                        each.key().equals(named) || Text.clean(each.name()).equals(named))
                .findFirst();
        if (!named.isEmpty() && found.isEmpty()) {
            row.reject(CaseFields.VIOLATION, "不在违法行为目录里", "请填写目录中的名称，或者留空以后再选");
        }
        return found.map(Violation::key).orElse("");
    }

    private Filing filing(ImportRow row, LocalDate investigated) {
        return new Filing(row.date(CaseFields.FILED), row.date(CaseFields.WITHDRAWN), officers(row, investigated));
    }

    private List<OfficerId> officers(ImportRow row, LocalDate investigated) {
        return officers.readCertified(row, CaseFields.OFFICERS, investigated);
    }

    private static Investigation investigation(ImportRow row) {
        return new Investigation(
                row.date(CaseFields.INVESTIGATED),
                row.text(CaseFields.FACTS),
                row.text(CaseFields.DISCRETION),
                row.date(CaseFields.CORRECTION),
                row.date(CaseFields.LEGAL_REVIEW),
                row.date(CaseFields.DISCUSSION));
    }

    private static Hearing hearing(ImportRow row) {
        return new Hearing(
                row.date(CaseFields.NOTICE),
                row.date(CaseFields.NOTICE_SERVED),
                row.yes(CaseFields.HEARING_OFFERED),
                row.date(CaseFields.PLEADED),
                row.text(CaseFields.PLEA),
                row.date(CaseFields.HEARING_REQUESTED),
                row.date(CaseFields.HEARING),
                row.text(CaseFields.HEARING_RESULT),
                row.date(CaseFields.WAIVED));
    }
}
