package huanzhi.law.discretion;

import huanzhi.base.RecordKey;
import java.time.LocalDate;

/// One earlier case or complaint that counts, in the words by which people know it.
public record PriorRecord(RecordKey key, LocalDate day, String words) {}
