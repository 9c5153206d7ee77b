package huanzhi.officer;

import static huanzhi.store.schema.Tables.OFFICER_LEAVE;
import static huanzhi.store.schema.Tables.OFFICER_RECUSAL;
import static huanzhi.store.schema.Tables.OFFICER_TRAINING;

import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import huanzhi.store.RecordParts;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.OfficerLeaveRecord;
import huanzhi.store.schema.tables.records.OfficerRecusalRecord;
import huanzhi.store.schema.tables.records.OfficerTrainingRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The three tables that hang on an officer; an object of it holds them as they were read at once.
final class OfficerParts implements Repository {

    private static final RecordParts<Leave, OfficerLeaveRecord> LEAVES = new RecordParts<>(
            OFFICER_LEAVE.ID,
            OFFICER_LEAVE.OFFICER_ID,
            line -> new Leave(
                    LeaveKind.valueOf(line.getKind()), line.getFirstDay(), Optional.ofNullable(line.getLastDay())),
            (id, owner, position, leave) -> new OfficerLeaveRecord(
                    id,
                    owner,
                    leave.kind().name(),
                    leave.firstDay(),
                    leave.lastDay().orElse(null)));

    private static final RecordParts<Recusal, OfficerRecusalRecord> RECUSALS = new RecordParts<>(
            OFFICER_RECUSAL.ID,
            OFFICER_RECUSAL.OFFICER_ID,
            line -> new Recusal(
                    new EnterpriseId(line.getEnterpriseId()),
                    RecusalReason.valueOf(line.getReason()),
                    line.getDetail()),
            (id, owner, position, recusal) -> new OfficerRecusalRecord(
                    id, owner, recusal.enterprise().value(), recusal.reason().name(), recusal.detail()));

    private static final RecordParts<Training, OfficerTrainingRecord> TRAININGS = new RecordParts<>(
            OFFICER_TRAINING.ID,
            OFFICER_TRAINING.OFFICER_ID,
            line -> new Training(line.getHeldOn(), line.getTheme(), line.getHours()),
            (id, owner, position, training) ->
                    new OfficerTrainingRecord(id, owner, training.heldOn(), training.theme(), training.hours()));

    private final Map<Long, List<Leave>> leaves;
    private final Map<Long, List<Recusal>> recusals;
    private final Map<Long, List<Training>> trainings;

    private OfficerParts(Reading reading) {
        leaves = LEAVES.all(reading);
        recusals = RECUSALS.all(reading);
        trainings = TRAININGS.all(reading);
    }

    static OfficerParts read(Reading reading) {
        return new OfficerParts(reading);
    }

    List<Leave> leaves(long officer) {
        return leaves.getOrDefault(officer, List.of());
    }

    List<Recusal> recusals(long officer) {
        return recusals.getOrDefault(officer, List.of());
    }

    List<Training> trainings(long officer) {
        return trainings.getOrDefault(officer, List.of());
    }

    static void addAll(Transaction transaction, List<Long> ids, List<Officer> officers) {
        LEAVES.addAll(transaction, ids, officers.stream().map(Officer::leaves).toList());
        RECUSALS.addAll(
                transaction, ids, officers.stream().map(Officer::recusals).toList());
        TRAININGS.addAll(
                transaction, ids, officers.stream().map(Officer::trainings).toList());
    }

    static void change(Transaction transaction, long id, Officer officer) {
        LEAVES.change(transaction, id, officer.leaves());
        RECUSALS.change(transaction, id, officer.recusals());
        TRAININGS.change(transaction, id, officer.trainings());
    }

    static void remove(Transaction transaction, long id) {
        LEAVES.change(transaction, id, List.of());
        RECUSALS.change(transaction, id, List.of());
        TRAININGS.change(transaction, id, List.of());
    }
}
