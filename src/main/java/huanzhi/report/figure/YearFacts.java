package huanzhi.report.figure;

import huanzhi.activity.ActivityKind;
import huanzhi.activity.Audience;
import huanzhi.base.Money;
import huanzhi.base.RecordKey;
import huanzhi.casefile.MeasureKind;
import huanzhi.casefile.Outcome;
import huanzhi.casefile.RemedyKind;
import huanzhi.casefile.RemedyResult;
import huanzhi.casefile.TransferKind;
import huanzhi.complaint.Channel;
import huanzhi.complaint.Medium;
import huanzhi.complaint.Nature;
import huanzhi.inspection.Handling;
import huanzhi.inspection.InspectionSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the register says of one year, reduced to what figures are counted from.
///
/// Holds every record that has any of its dates in the year; a case of several years is in each of them.
record YearFacts(
        int year,
        List<InspectionFact> inspections,
        List<ComplaintFact> complaints,
        List<CaseFact> cases,
        List<MeasureFact> measures,
        List<TransferFact> transfers,
        List<RemedyFact> remedies,
        List<ActivityFact> activities,
        List<OfficerFact> officers) {

    /// Whether anything was done in the year at all; officers are there without doing anything.
    boolean empty() {
        return inspections.isEmpty()
                && complaints.isEmpty()
                && cases.isEmpty()
                && measures.isEmpty()
                && transfers.isEmpty()
                && remedies.isEmpty()
                && activities.isEmpty();
    }

    /// The cases whose date of this kind lies in the year.
    List<CaseFact> cases(Function<CaseFact, Optional<LocalDate>> date) {
        return cases.stream()
                .filter(fact -> date.apply(fact).filter(this::contains).isPresent())
                .toList();
    }

    private boolean contains(LocalDate day) {
        return day.getYear() == year;
    }

    /// A record that can be counted and opened.
    sealed interface Fact {

        RecordKey record();

        /// What people call it, such as its number and the enterprise.
        String label();

        static String label(String number, String name) {
            return number + " " + name;
        }
    }

    record InspectionFact(
            RecordKey record,
            String label,
            long enterprise,
            InspectionSource source,
            boolean onSite,
            Handling handling,
            int officers,
            Problems problems,
            boolean published)
            implements Fact {}

    record Problems(int found, int fixed) {}

    /// `answerable`: somebody can be told the outcome, because there is a name, a number or a platform, or was told.
    record ComplaintFact(
            RecordKey record,
            String label,
            Channel channel,
            Nature nature,
            Set<Medium> media,
            boolean closed,
            boolean replied,
            boolean answerable)
            implements Fact {}

    record CaseFact(
            RecordKey record,
            String label,
            Filing filing,
            Optional<LocalDate> correctionOrderedOn,
            Optional<LocalDate> legalReviewOn,
            Optional<LocalDate> discussedOn,
            Decision decision)
            implements Fact {

        Optional<LocalDate> filedOn() {
            return filing.filedOn;
        }

        Optional<LocalDate> decidedOn() {
            return decision.decidedOn;
        }
    }

    record Filing(Optional<LocalDate> filedOn, boolean withdrawn) {}

    record Decision(Optional<LocalDate> decidedOn, Outcome outcome, Money fine, Money confiscated, boolean published) {}

    /// `record` is the case it belongs to, as in the two below.
    record MeasureFact(RecordKey record, String label, MeasureKind kind) implements Fact {}

    record TransferFact(RecordKey record, String label, TransferKind kind, int persons) implements Fact {}

    record RemedyFact(RecordKey record, String label, RemedyKind kind, RemedyResult result) implements Fact {}

    record ActivityFact(
            RecordKey record,
            String label,
            ActivityKind kind,
            Audience audience,
            int attendees,
            int copies,
            int consultations)
            implements Fact {}

    /// An officer in service at the end of the year whose certificate was valid then.
    record OfficerFact(RecordKey record, String label) implements Fact {}
}
