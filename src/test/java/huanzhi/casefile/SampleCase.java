package huanzhi.casefile;

import huanzhi.base.Money;
import huanzhi.casefile.Case.Filing;
import huanzhi.casefile.Case.Investigation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A case made of days alone, for the rules about days; every other part is as short as it can be.
final class SampleCase {

    private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);

    private final Map<CaseDate, List<LocalDate>> days = new EnumMap<>(CaseDate.class);

    /// Reads `NOTICE=2024-03-05 DECISION=2024-03-20 …`.
    static Case of(String text) {
        var sample = new SampleCase();
        for (var pair : text.strip().split("\\s+")) {
            var parts = pair.split("=");
            sample.days
                    .computeIfAbsent(CaseDate.valueOf(parts[0]), any -> new ArrayList<>())
                    .add(LocalDate.parse(parts[1]));
        }
        return sample.build();
    }

    private Case build() {
        var discovered = day(CaseDate.DISCOVERED).orElse(MARCH_1);
        return new Case(
                "立〔2024〕1号",
                "涉嫌超标排放水污染物案",
                CaseSource.INSPECTION,
                Optional.empty(),
                new Party(PartyKind.ORGANISATION, "青溪造纸厂", "", "", ""),
                "",
                day(CaseDate.ACT).orElse(discovered),
                Optional.empty(),
                discovered,
                new Filing(day(CaseDate.FILED), Optional.empty(), List.of()),
                new Investigation(
                        day(CaseDate.INVESTIGATED),
                        "",
                        "",
                        day(CaseDate.CORRECTION),
                        day(CaseDate.LEGAL_REVIEW),
                        day(CaseDate.DISCUSSION)),
                hearing(),
                decision(),
                days(CaseDate.EVIDENCE).stream()
                        .map(day -> new Evidence("笔录", day, "", ""))
                        .toList(),
                days(CaseDate.DAILY_FINE).stream()
                        .map(day -> new Measure(MeasureKind.DAILY_FINE, day, ""))
                        .toList(),
                days(CaseDate.TRANSFER).stream()
                        .map(day -> new Transfer(TransferKind.CRIME, day, "", 1))
                        .toList(),
                days(CaseDate.PAYMENT).stream()
                        .map(day -> new Payment(day, Money.ofYuan(1), ""))
                        .toList(),
                days(CaseDate.REMEDY).stream()
                        .map(day -> new Remedy(RemedyKind.REVIEW, day, "", RemedyResult.PENDING, Optional.empty()))
                        .toList(),
                day(CaseDate.CLOSING),
                "");
    }

    private Hearing hearing() {
        return new Hearing(
                day(CaseDate.NOTICE),
                day(CaseDate.NOTICE_SERVED),
                true,
                day(CaseDate.PLEA),
                "",
                day(CaseDate.HEARING_REQUESTED),
                day(CaseDate.HEARING),
                "",
                day(CaseDate.WAIVER));
    }

    private Decision decision() {
        var decided = day(CaseDate.DECISION);
        var served = day(CaseDate.DECISION_SERVED);
        return new Decision(
                decided.isPresent() ? Outcome.PENALTY : Outcome.OPEN,
                decided,
                "",
                Set.of(PenaltyKind.WARNING),
                "",
                Money.ZERO,
                Money.ZERO,
                served,
                served.isPresent() ? ServiceMethod.DIRECT : ServiceMethod.NONE,
                day(CaseDate.PUBLICATION));
    }

    private Optional<LocalDate> day(CaseDate kind) {
        return days(kind).stream().findFirst();
    }

    private List<LocalDate> days(CaseDate kind) {
        return days.getOrDefault(kind, List.of());
    }
}
