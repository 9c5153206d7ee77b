package huanzhi.report.figure;

import java.time.LocalDate;

/// The days a year's figures are counted from, both ends included: January 1 to December 31.
record Period(LocalDate first, LocalDate last) {

    static Period of(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
