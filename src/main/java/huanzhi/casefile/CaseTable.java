package huanzhi.casefile;

import static huanzhi.casefile.CaseLines.EVIDENCE;
import static huanzhi.casefile.CaseLines.MEASURES;
import static huanzhi.casefile.CaseLines.PAYMENTS;
import static huanzhi.casefile.CaseLines.REMEDIES;
import static huanzhi.casefile.CaseLines.TRANSFERS;

import huanzhi.base.Money;
import huanzhi.casefile.Case.Filing;
import huanzhi.casefile.Case.Investigation;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.EnumNames;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.schema.tables.records.EnforcementCaseRecord;
import java.util.Optional;
import java.util.stream.Stream;

/// How a case lies in the columns of its own table.
final class CaseTable implements Repository {

    private CaseTable() {}

    static Case read(Reading reading, EnforcementCaseRecord columns) {
        var id = columns.getId();
        return new Case(
                columns.getNumber(),
                columns.getCause(),
                CaseSource.valueOf(columns.getSource()),
                Optional.ofNullable(columns.getEnterpriseId()).map(EnterpriseId::new),
                party(columns),
                columns.getViolation(),
                columns.getActFrom(),
                Optional.ofNullable(columns.getActTo()),
                columns.getDiscoveredOn(),
                filing(columns),
                investigation(columns),
                hearing(columns),
                decision(columns),
                EVIDENCE.of(reading, id),
                MEASURES.of(reading, id),
                TRANSFERS.of(reading, id),
                PAYMENTS.of(reading, id),
                REMEDIES.of(reading, id),
                Optional.ofNullable(columns.getClosedOn()),
                columns.getNote());
    }

    static EnforcementCaseRecord write(long id, int version, Case written) {
        var columns = new EnforcementCaseRecord();
        columns.setId(id);
        columns.setVersion(version);
        columns.setNumber(written.number());
        columns.setCause(written.cause());
        columns.setSource(written.source().name());
        columns.setEnterpriseId(written.enterprise().map(EnterpriseId::value).orElse(null));
        columns.setViolation(written.violation());
        columns.setActFrom(written.actFrom());
        columns.setActTo(written.actTo().orElse(null));
        columns.setDiscoveredOn(written.discoveredOn());
        columns.setClosedOn(written.closedOn().orElse(null));
        columns.setNote(written.note());
        write(columns, written.party());
        write(columns, written.filing());
        write(columns, written.investigation());
        write(columns, written.hearing());
        write(columns, written.decision());
        return columns;
    }

    private static Party party(EnforcementCaseRecord columns) {
        return new Party(
                PartyKind.valueOf(columns.getPartyKind()),
                columns.getPartyName(),
                columns.getPartyCode(),
                columns.getPartyPerson(),
                columns.getPartyAddress());
    }

    private static void write(EnforcementCaseRecord columns, Party party) {
        columns.setPartyKind(party.kind().name());
        columns.setPartyName(party.name());
        columns.setPartyCode(party.code());
        columns.setPartyPerson(party.person());
        columns.setPartyAddress(party.address());
    }

    private static Filing filing(EnforcementCaseRecord columns) {
        return new Filing(
                Optional.ofNullable(columns.getFiledOn()),
                Optional.ofNullable(columns.getWithdrawnOn()),
                Stream.of(columns.getFirstOfficerId(), columns.getSecondOfficerId())
                        .flatMap(Stream::ofNullable)
                        .map(OfficerId::new)
                        .toList());
    }

    private static void write(EnforcementCaseRecord columns, Filing filing) {
        var officers = filing.officers();
        columns.setFiledOn(filing.filedOn().orElse(null));
        columns.setWithdrawnOn(filing.withdrawnOn().orElse(null));
        columns.setFirstOfficerId(
                officers.isEmpty() ? null : officers.getFirst().value());
        columns.setSecondOfficerId(
                officers.isEmpty() ? null : officers.getLast().value());
    }

    private static Investigation investigation(EnforcementCaseRecord columns) {
        return new Investigation(
                Optional.ofNullable(columns.getInvestigatedOn()),
                columns.getFacts(),
                columns.getDiscretion(),
                Optional.ofNullable(columns.getCorrectionOrderedOn()),
                Optional.ofNullable(columns.getLegalReviewOn()),
                Optional.ofNullable(columns.getDiscussedOn()));
    }

    private static void write(EnforcementCaseRecord columns, Investigation investigation) {
        columns.setInvestigatedOn(investigation.investigatedOn().orElse(null));
        columns.setFacts(investigation.facts());
        columns.setDiscretion(investigation.discretion());
        columns.setCorrectionOrderedOn(investigation.correctionOrderedOn().orElse(null));
        columns.setLegalReviewOn(investigation.legalReviewOn().orElse(null));
        columns.setDiscussedOn(investigation.discussedOn().orElse(null));
    }

    private static Hearing hearing(EnforcementCaseRecord columns) {
        return new Hearing(
                Optional.ofNullable(columns.getNoticeOn()),
                Optional.ofNullable(columns.getNoticeServedOn()),
                columns.getHearingOffered(),
                Optional.ofNullable(columns.getPleadedOn()),
                columns.getPlea(),
                Optional.ofNullable(columns.getHearingRequestedOn()),
                Optional.ofNullable(columns.getHearingOn()),
                columns.getHearingResult(),
                Optional.ofNullable(columns.getWaivedOn()));
    }

    private static void write(EnforcementCaseRecord columns, Hearing hearing) {
        columns.setNoticeOn(hearing.noticeOn().orElse(null));
        columns.setNoticeServedOn(hearing.noticeServedOn().orElse(null));
        columns.setHearingOffered(hearing.offered());
        columns.setPleadedOn(hearing.pleadedOn().orElse(null));
        columns.setPlea(hearing.plea());
        columns.setHearingRequestedOn(hearing.requestedOn().orElse(null));
        columns.setHearingOn(hearing.heldOn().orElse(null));
        columns.setHearingResult(hearing.result());
        columns.setWaivedOn(hearing.waivedOn().orElse(null));
    }

    private static Decision decision(EnforcementCaseRecord columns) {
        return new Decision(
                Outcome.valueOf(columns.getOutcome()),
                Optional.ofNullable(columns.getDecidedOn()),
                columns.getDecisionNumber(),
                EnumNames.split(PenaltyKind.class, columns.getPenalties()),
                columns.getPenaltyDetail(),
                new Money(columns.getFine()),
                new Money(columns.getConfiscated()),
                Optional.ofNullable(columns.getDecisionServedOn()),
                ServiceMethod.valueOf(columns.getServiceMethod()),
                Optional.ofNullable(columns.getPublishedOn()));
    }

    private static void write(EnforcementCaseRecord columns, Decision decision) {
        columns.setOutcome(decision.outcome().name());
        columns.setDecidedOn(decision.decidedOn().orElse(null));
        columns.setDecisionNumber(decision.number());
        columns.setPenalties(EnumNames.join(decision.penalties()));
        columns.setPenaltyDetail(decision.detail());
        columns.setFine(decision.fine().cents());
        columns.setConfiscated(decision.confiscated().cents());
        columns.setDecisionServedOn(decision.servedOn().orElse(null));
        columns.setServiceMethod(decision.serviceMethod().name());
        columns.setPublishedOn(decision.publishedOn().orElse(null));
    }
}
