package huanzhi.officer.file;

import huanzhi.base.Stored;
import huanzhi.officer.Leave;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Recusal;
import huanzhi.officer.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One list in an officer's file.
///
/// @param entries what stands in it
/// @param with the officer with another list in its place
/// @param matter what an entry is about; two of the same matter are the same entry
record FilePart<E>(
        Function<Officer, List<E>> entries, BiFunction<Officer, List<E>, Officer> with, Function<E, Object> matter) {

    static final FilePart<Leave> LEAVES = new FilePart<>(
            Officer::leaves,
            (officer, leaves) -> officer.withFile(leaves, officer.recusals(), officer.trainings()),
            Leave::firstDay);

    static final FilePart<Recusal> RECUSALS = new FilePart<>(
            Officer::recusals,
            (officer, recusals) -> officer.withFile(officer.leaves(), recusals, officer.trainings()),
            Recusal::enterprise);

    static final FilePart<Training> TRAININGS = new FilePart<>(
            Officer::trainings,
            (officer, trainings) -> officer.withFile(officer.leaves(), officer.recusals(), trainings),
            training -> List.of(training.heldOn(), training.theme()));

    /// What `entry` is in the file of `officer`.
    FileEntry<E> arriving(Stored<OfficerId, Officer> officer, E entry) {
        var before = entries.apply(officer.content()).stream()
                .filter(old -> matter.apply(old).equals(matter.apply(entry)))
                .findFirst();
        return new FileEntry<>(officer, before, entry);
    }

    /// Tells a row from all others of the ledger.
    Object key(FileEntry<E> row) {
        return List.of(row.officer().id(), matter.apply(row.entry()));
    }

    Officer put(Officer officer, FileEntry<E> row) {
        var changed = new ArrayList<>(entries.apply(officer));
        row.before()
                .ifPresentOrElse(old -> changed.set(changed.indexOf(old), row.entry()), () -> changed.add(row.entry()));
        return with.apply(officer, changed);
    }
}
