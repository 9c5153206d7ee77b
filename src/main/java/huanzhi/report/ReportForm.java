package huanzhi.report;

import java.time.LocalDate;

/// In which form the report is printed.
public sealed interface ReportForm {

    /// For the web site: title and text, no head, no seal.
    record PublicCopy() implements ReportForm {}

    /// As 公文 to the superiors (上行文): red head with number and signer, one addressee, the others as copies. None of
    /// the words ends in a mark; the paper sets them.
    record Official(String number, String signer, String addressee, String copies, LocalDate day)
            implements ReportForm {}
}
