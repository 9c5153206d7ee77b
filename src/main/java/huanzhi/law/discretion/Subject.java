package huanzhi.law.discretion;

import huanzhi.base.RecordKey;
import huanzhi.law.Fine;
import java.time.LocalDate;
import java.util.Optional;

/// The act a fine is for, as the records know it; `violation` is a key of the catalogue, empty while it is not known,
/// and `officers` are names, separated by 、.
public record Subject(
        RecordKey key,
        String number,
        String cause,
        String party,
        Fine.Payer payer,
        String violation,
        LocalDate actFrom,
        LocalDate actEnd,
        LocalDate foundOn,
        Optional<LocalDate> decidedOn,
        String officers) {}
