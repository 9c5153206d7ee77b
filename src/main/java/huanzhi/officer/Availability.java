package huanzhi.officer;

import static java.util.stream.Collectors.toSet;

import huanzhi.base.Stored;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Whether an officer can be sent out on one day: why not, if not; where he may never be sent; and whether he has done
/// this work for a year.
public record Availability(
        OfficerId officer,
        String name,
        String certificateNumber,
        Optional<String> absence,
        Set<EnterpriseId> recusedFrom,
        boolean experienced) {

    public Availability {
        recusedFrom = Set.copyOf(recusedFrom);
    }

    /// Of one officer on `day`.
    public static Availability of(Stored<OfficerId, Officer> stored, LocalDate day, ReviewTerm reviews) {
        var officer = stored.content();
        return new Availability(
                stored.id(),
                officer.name(),
                officer.certificateNumber(),
                Absences.absence(officer, day, reviews),
                officer.recusals().stream().map(Recusal::enterprise).collect(toSet()),
                experienced(officer, day));
    }

    /// From the day of joining or, where nobody wrote it down, of the certificate; one of whom neither is known counts,
    /// because newcomers are entered with their day.
    private static boolean experienced(Officer officer, LocalDate day) {
        return officer.joinedOn()
                .or(officer.certification()::issuedOn)
                .map(since -> !since.plusYears(1).isAfter(day))
                .orElse(true);
    }
}
