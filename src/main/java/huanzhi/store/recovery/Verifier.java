package huanzhi.store.recovery;

import huanzhi.store.disk.StoredFiles;
import huanzhi.store.journal.Breakage;
import huanzhi.store.journal.ChainReader;
import huanzhi.store.journal.Position;
import huanzhi.store.journal.SegmentHeader;
import huanzhi.store.journal.Segments;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Proves the safe: the chain from its first line, the store against a second one made from the journal alone, and
/// every stored file against its hash.
public final class Verifier {

    private final Segments segments;
    private final Snapshots snapshots;
    private final Schema schema;
    private final StoredFiles files;
    private final Path scratch;

    public Verifier(Segments segments, Snapshots snapshots, Schema schema, StoredFiles files, Path scratch) {
        this.segments = segments;
        this.snapshots = snapshots;
        this.schema = schema;
        this.files = files;
        this.scratch = scratch;
    }

    /// Verifies what `reader` sees, which must not change meanwhile.
    public Verification run(Connection reader) throws SQLException, IOException {
        var position = H2Store.position(reader);
        var findings = new ArrayList<Finding>();
        var chainFrom = checkChain(findings);
        try (var trial = new Scratch(scratch)) {
            fill(trial.store(), chainFrom, position).ifPresent(findings::add);
            var reached = trial.store().position();
            if (reached.equals(position)) {
                findings.addAll(new StoreComparison(reader, trial.store().connection()).run());
            } else {
                findings.add(new Finding(
                        Finding.Kind.STORE,
                        "数据库停在第 %d 号操作，由日志只能重建到第 %d 号，之间的内容无法核对。".formatted(position.sequence(), reached.sequence())));
            }
            findings.addAll(new AttachmentCheck(new NamedFiles(reader), files, segments).run());
            return new Verification(
                    findings,
                    position.sequence(),
                    RowCounts.of(reader),
                    files.all().size());
        }
    }

    /// Tells every breakage, and gives the segment from which on the chain is meant to hold.
    private int checkChain(List<Finding> findings) throws IOException {
        var chainFrom = 1;
        try (var chain = new ChainReader(segments, 1)) {
            while (chain.next()) {
                chainFrom = chain.header().map(SegmentHeader::chainFrom).orElse(chainFrom);
            }
            for (var breakage : chain.breakages()) {
                findings.add(new Finding(Finding.Kind.CHAIN, sentence(breakage, chainFrom)));
            }
        }
        return chainFrom;
    }

    private static String sentence(Breakage breakage, int chainFrom) {
        return breakage.sentence() + (breakage.segment() < chainFrom ? "（已知，已从其后重新起链）。" : "。");
    }

    /// Makes the empty `store` what the journal says it was at `position`, or as near to that as the
    /// journal leads; tells why a line cannot be replayed, if there is one.
    private Optional<Finding> fill(H2Store store, int chainFrom, Position position) throws SQLException, IOException {
        var begin = chainFrom == 1 ? Optional.<Snapshot>empty() : snapshotBehind(chainFrom);
        if (begin.isPresent()) {
            begin.get().restoreInto(store);
        } else {
            schema.migrate(store, segments.header(1).map(SegmentHeader::schema).orElseGet(schema::newest));
        }
        try {
            new Replay(segments, schema).runUntil(position, store);
            return Optional.empty();
        } catch (SQLException e) {
            var next = store.position().sequence() + 1;
            return Optional.of(new Finding(Finding.Kind.CHAIN, "日志的第 " + next + " 号操作不能重放（" + e.getMessage() + "）。"));
        }
    }

    /// The snapshot that was taken when the chain was begun anew.
    private Optional<Snapshot> snapshotBehind(int chainFrom) throws IOException {
        var sequence = segments.header(chainFrom).map(SegmentHeader::sequence).orElse(0L);
        return snapshots.newestFirst().reversed().stream()
                .filter(snapshot -> snapshot.position().sequence() >= sequence)
                .findFirst();
    }
}
