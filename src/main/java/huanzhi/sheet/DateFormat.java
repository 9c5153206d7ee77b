package huanzhi.sheet;

import org.apache.poi.ss.usermodel.DateUtil;

/// Which number formats show a number as a date.
final class DateFormat {

    private DateFormat() {}

    /// Formats 27–36 and 50–58 are the dates of Chinese Excel, which no file spells out.
    static boolean isDate(int id, String pattern) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || DateUtil.isADateFormat(id, pattern);
    }
}
