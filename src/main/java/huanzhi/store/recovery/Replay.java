package huanzhi.store.recovery;

import huanzhi.store.journal.ChainReader;
import huanzhi.store.journal.Line;
import huanzhi.store.journal.Position;
import huanzhi.store.journal.SegmentHeader;
import huanzhi.store.journal.Segments;
import huanzhi.store.row.RowWriter;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/// Brings a store that is behind up to the journal, operation by operation, migrating it where the journal does.
///
/// It stops before the first line that is not sound.
public final class Replay {

    /// How many operations were carried out, and whether the store stood on the journal's chain at all.
    public record Outcome(boolean joined, long operations) {}

    private final Segments segments;
    private final Schema schema;

    public Replay(Segments segments, Schema schema) {
        this.segments = segments;
        this.schema = schema;
    }

    /// Replays everything behind the position of `store`.
    public Outcome run(H2Store store) throws SQLException, IOException {
        return run(store, Optional.empty());
    }

    /// Replays what lies between the position of `store` and `until`.
    public Outcome runUntil(Position until, H2Store store) throws SQLException, IOException {
        return run(store, Optional.of(until));
    }

    private Outcome run(H2Store store, Optional<Position> until) throws SQLException, IOException {
        var from = store.position();
        var first = firstSegment(from);
        if (first.isEmpty()) {
            return new Outcome(from.equals(Position.START), 0);
        }
        store.connection().setAutoCommit(false);
        store.execute("SET REFERENTIAL_INTEGRITY FALSE");
        try (var chain = new ChainReader(segments, first.get());
                var pass = new Pass(store, chain, from)) {
            pass.join();
            pass.replay(until);
            pass.ids.raise(store);
            return new Outcome(true, pass.operations);
        } finally {
            store.connection().rollback();
            store.execute("SET REFERENTIAL_INTEGRITY TRUE");
        }
    }

    /// The segment that holds the line of `position`, looked for from the end.
    private Optional<Integer> firstSegment(Position position) throws IOException {
        var numbers = segments.numbers();
        if (position.equals(Position.START)) {
            return numbers.stream().findFirst().filter(number -> number == 1);
        }
        for (var number : numbers.reversed()) {
            try (var chain = new ChainReader(segments, number)) {
                while (chain.next() && chain.line().segment() == number) {
                    if (isLineOf(position, chain)) {
                        return Optional.of(number);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLineOf(Position position, ChainReader chain) {
        return chain.line().hash().filter(position.hash()::equals).isPresent()
                && chain.line().isSound();
    }

    /// One walk along the chain.
    private final class Pass implements AutoCloseable {

        private final H2Store store;
        private final ChainReader chain;
        private final HighestId ids = new HighestId();
        private RowWriter rows;
        private Position reached;
        private long operations;

        Pass(H2Store store, ChainReader chain, Position from) {
            this.store = store;
            this.chain = chain;
            this.rows = new RowWriter(store.connection());
            this.reached = from;
        }

        /// Goes to the line the store stands on.
        void join() throws IOException {
            if (reached.equals(Position.START)) {
                return;
            }
            while (chain.next()) {
                if (isLineOf(reached, chain)) {
                    return;
                }
            }
        }

        void replay(Optional<Position> until) throws IOException, SQLException {
            while (!until.equals(Optional.of(reached)) && chain.next() && chain.isSound()) {
                if (chain.operation().isPresent()) {
                    carryOut(chain.line());
                } else {
                    enter(chain.header().orElseThrow());
                }
            }
        }

        /// A new segment may hold lines of another schema: the store follows, its prepared statements are void.
        private void enter(SegmentHeader header) throws SQLException {
            rows.close();
            rows = new RowWriter(store.connection());
            if (!Schema.of(store).equals(header.schema())) {
                store.connection().commit();
                schema.migrate(store, header.schema());
            }
            reach(header.sequence());
        }

        private void carryOut(Line line) throws IOException, SQLException {
            line.changes(chain.header().orElseThrow().shapes(), change -> {
                ids.see(change);
                rows.write(change);
            });
            rows.flush();
            reach(chain.operation().orElseThrow().sequence());
            operations++;
        }

        private void reach(long sequence) throws SQLException {
            reached = new Position(sequence, chain.line().hash().orElseThrow());
            store.moveTo(reached);
            store.connection().commit();
        }

        @Override
        public void close() throws SQLException {
            rows.close();
        }
    }
}
