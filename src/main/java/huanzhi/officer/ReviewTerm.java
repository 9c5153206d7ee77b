package huanzhi.officer;

import huanzhi.settings.Parameter;
import huanzhi.settings.ParameterBook;
import huanzhi.settings.Parameters;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.Optional;

/// How many months a 年审 holds, none meaning for ever, and whether one that has lapsed is as bad as a certificate that
/// has run out.
///
/// Of 12 months, one of 2024-03-01 holds up to and on 2025-03-01.
public record ReviewTerm(int months, boolean binding) {

    private static final ParameterBook SETTINGS = ParameterBook.shipped();
    private static final String RENEW = "更新执法证有效期";

    public static ReviewTerm of(Parameters parameters) {
        return new ReviewTerm(
                parameters.count(Parameter.CERTIFICATE_REVIEW_MONTHS),
                parameters.yes(Parameter.CERTIFICATE_REVIEW_BINDING));
    }

    /// As the settings have it at the moment of `reading`.
    public static ReviewTerm now(Reading reading) {
        return of(SETTINGS.now(reading));
    }

    /// The last day of the latest review, or of the first year where there was none yet; empty where nobody wrote down
    /// either day.
    public Optional<LocalDate> lastDay(Officer officer) {
        return lastDay(
                officer.certification().issuedOn(), officer.certification().checkedOn());
    }

    /// As [#lastDay(Officer)], of a certificate issued and last reviewed on these days.
    public Optional<LocalDate> lastDay(Optional<LocalDate> issuedOn, Optional<LocalDate> checkedOn) {
        return checkedOn.or(() -> issuedOn).filter(since -> months > 0).map(since -> since.plusMonths(months));
    }

    /// What keeps the certificate from being used on `day`; empty where it may be.
    public Optional<CertificateFlaw> flaw(Officer officer, LocalDate day) {
        return officer.uncertifiedOn(day)
                .map(what -> new CertificateFlaw(what, RENEW))
                .or(() -> lastDay(officer)
                        .filter(last -> binding && day.isAfter(last))
                        .map(last -> new CertificateFlaw("年审已经过期", "登记最近年审")));
    }
}
