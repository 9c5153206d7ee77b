package huanzhi.casefile;

import huanzhi.base.CreditCode;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseIndex;
import huanzhi.sheet.ImportRow;
import java.util.Optional;

/// The party of a row of the ledger of cases, and the enterprise of the register it is.
///
/// A party is linked by its code, or without one by its name where exactly one enterprise has it; what the row leaves
/// empty is then taken from the register. A party need not be in the register.
record PartyImport(Party party, Optional<EnterpriseId> enterprise) {

    static PartyImport read(ImportRow row, EnterpriseIndex register) {
        var kind = row.choice(CaseFields.PARTY_KIND, PartyKind.class, PartyKind.ORGANISATION);
        var name = row.text(CaseFields.PARTY);
        return switch (kind) {
            case PERSON -> new PartyImport(person(row, name), Optional.empty());
            case ORGANISATION, NAMED_BUSINESS, UNNAMED_BUSINESS -> business(row, kind, name, register);
        };
    }

    private static Party person(ImportRow row, String name) {
        return new Party(
                PartyKind.PERSON,
                standIn(name),
                row.text(CaseFields.PARTY_CODE),
                row.text(CaseFields.PARTY_PERSON),
                row.text(CaseFields.PARTY_ADDRESS));
    }

    private static PartyImport business(ImportRow row, PartyKind kind, String name, EnterpriseIndex register) {
        var code = row.creditCode(CaseFields.PARTY_CODE);
        var registered = code.isPresent() ? register.withCode(code.get()) : register.named(name);
        var known = registered.map(Stored::content);
        var party = new Party(
                kind,
                standIn(name),
                code.or(() -> known.flatMap(Enterprise::creditCode))
                        .map(CreditCode::value)
                        .orElse(""),
                filled(
                        row.text(CaseFields.PARTY_PERSON),
                        known.map(it -> it.people().legalPerson())),
                filled(
                        row.text(CaseFields.PARTY_ADDRESS),
                        known.map(it -> it.site().registeredAddress())));
        return new PartyImport(party, registered.map(Stored::id));
    }

    private static String filled(String cell, Optional<String> registered) {
        return cell.isEmpty() ? registered.orElse("") : cell;
    }

    /// An empty name has been told already.
    private static String standIn(String name) {
        return name.isEmpty() ? "？" : name;
    }
}
