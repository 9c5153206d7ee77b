package huanzhi.store;

import java.time.LocalDateTime;

/// A file that belongs to a record: what it is called, the hash under which it is kept, and when it came.
public record AttachedFile(long id, String name, String hash, long size, LocalDateTime addedAt) {}
