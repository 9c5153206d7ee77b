package huanzhi.report.figure;

import huanzhi.base.Refusal;
import java.time.LocalDate;

/// The days a year's figures are counted from, both ends included: January 1 to December 31.
record Period(LocalDate first, LocalDate last) {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    static Period of(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new Refusal("年份“" + year + "”不对，请写 " + EARLIEST + " 到 " + LATEST + " 之间的年份，如 2024。");
        }
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
