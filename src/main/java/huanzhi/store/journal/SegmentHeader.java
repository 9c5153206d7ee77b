package huanzhi.store.journal;

import huanzhi.store.row.Shapes;
import java.time.LocalDateTime;

/// The first line of a segment: what its lines were written for.
///
/// `schema` is the version of the newest migration, `sequence` that of the last operation before the segment.
/// `chainFrom` is the segment in which the chain begins that reaches up to here: 1, unless damage was accepted. The
/// segment that was begun behind damage says in `mends` what people were told of it.
public record SegmentHeader(
        int number, int chainFrom, String schema, long sequence, LocalDateTime begun, String mends, Shapes shapes) {

    /// True where the chain begins anew, because what stands before is damaged.
    public boolean isMend() {
        return chainFrom == number && number > 1;
    }
}
