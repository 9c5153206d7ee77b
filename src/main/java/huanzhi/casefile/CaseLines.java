package huanzhi.casefile;

import static huanzhi.store.schema.Tables.CASE_EVIDENCE;
import static huanzhi.store.schema.Tables.CASE_MEASURE;
import static huanzhi.store.schema.Tables.CASE_PAYMENT;
import static huanzhi.store.schema.Tables.CASE_REMEDY;
import static huanzhi.store.schema.Tables.CASE_TRANSFER;

import huanzhi.base.Money;
import huanzhi.store.RecordParts;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.CaseEvidenceRecord;
import huanzhi.store.schema.tables.records.CaseMeasureRecord;
import huanzhi.store.schema.tables.records.CasePaymentRecord;
import huanzhi.store.schema.tables.records.CaseRemedyRecord;
import huanzhi.store.schema.tables.records.CaseTransferRecord;
import java.util.List;
import java.util.Optional;

/// The five tables that hang on a case.
final class CaseLines implements Repository {

    static final RecordParts<Evidence, CaseEvidenceRecord> EVIDENCE = new RecordParts<>(
            CASE_EVIDENCE.ID,
            CASE_EVIDENCE.CASE_ID,
            line -> new Evidence(line.getTitle(), line.getObtainedOn(), line.getProvider(), line.getProves()),
            (id, owner, position, evidence) -> new CaseEvidenceRecord(
                    id,
                    owner,
                    position,
                    evidence.title(),
                    evidence.obtainedOn(),
                    evidence.provider(),
                    evidence.proves()));

    static final RecordParts<Measure, CaseMeasureRecord> MEASURES = new RecordParts<>(
            CASE_MEASURE.ID,
            CASE_MEASURE.CASE_ID,
            line -> new Measure(MeasureKind.valueOf(line.getKind()), line.getDecidedOn(), line.getDetail()),
            (id, owner, position, measure) ->
                    new CaseMeasureRecord(id, owner, measure.kind().name(), measure.decidedOn(), measure.detail()));

    static final RecordParts<Transfer, CaseTransferRecord> TRANSFERS = new RecordParts<>(
            CASE_TRANSFER.ID,
            CASE_TRANSFER.CASE_ID,
            line -> new Transfer(
                    TransferKind.valueOf(line.getKind()),
                    line.getTransferredOn(),
                    line.getRecipient(),
                    line.getPersons()),
            (id, owner, position, transfer) -> new CaseTransferRecord(
                    id,
                    owner,
                    transfer.kind().name(),
                    transfer.transferredOn(),
                    transfer.recipient(),
                    transfer.persons()));

    static final RecordParts<Payment, CasePaymentRecord> PAYMENTS = new RecordParts<>(
            CASE_PAYMENT.ID,
            CASE_PAYMENT.CASE_ID,
            line -> new Payment(line.getPaidOn(), new Money(line.getAmount()), line.getReceipt()),
            (id, owner, position, payment) -> new CasePaymentRecord(
                    id, owner, payment.paidOn(), payment.amount().cents(), payment.receipt()));

    static final RecordParts<Remedy, CaseRemedyRecord> REMEDIES = new RecordParts<>(
            CASE_REMEDY.ID,
            CASE_REMEDY.CASE_ID,
            line -> new Remedy(
                    RemedyKind.valueOf(line.getKind()),
                    line.getAcceptedOn(),
                    line.getBody(),
                    RemedyResult.valueOf(line.getResult()),
                    Optional.ofNullable(line.getClosedOn())),
            (id, owner, position, remedy) -> new CaseRemedyRecord(
                    id,
                    owner,
                    remedy.kind().name(),
                    remedy.acceptedOn(),
                    remedy.body(),
                    remedy.result().name(),
                    remedy.closedOn().orElse(null)));

    private CaseLines() {}

    static void addAll(Transaction transaction, List<Long> owners, List<Case> cases) {
        EVIDENCE.addAll(transaction, owners, cases.stream().map(Case::evidence).toList());
        MEASURES.addAll(transaction, owners, cases.stream().map(Case::measures).toList());
        TRANSFERS.addAll(
                transaction, owners, cases.stream().map(Case::transfers).toList());
        PAYMENTS.addAll(transaction, owners, cases.stream().map(Case::payments).toList());
        REMEDIES.addAll(transaction, owners, cases.stream().map(Case::remedies).toList());
    }

    static void change(Transaction transaction, long owner, Case changed) {
        EVIDENCE.change(transaction, owner, changed.evidence());
        MEASURES.change(transaction, owner, changed.measures());
        TRANSFERS.change(transaction, owner, changed.transfers());
        PAYMENTS.change(transaction, owner, changed.payments());
        REMEDIES.change(transaction, owner, changed.remedies());
    }

    static void remove(Transaction transaction, long owner) {
        EVIDENCE.change(transaction, owner, List.of());
        MEASURES.change(transaction, owner, List.of());
        TRANSFERS.change(transaction, owner, List.of());
        PAYMENTS.change(transaction, owner, List.of());
        REMEDIES.change(transaction, owner, List.of());
    }
}
