package huanzhi.officer;

import huanzhi.base.Stored;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/// Who may not sign a paper of a day, because the certificate is not valid on it (行政处罚法第四十二条); such a paper is
/// not issued.
public final class CertifiedSigners {

    public static final String BASIS = "行政处罚法第四十二条";

    private static final Officers OFFICERS = new Officers();

    private CertifiedSigners() {}

    /// A sentence for each of `signers` who may not sign on `day`; `role` is what they are in the record.
    public static Stream<String> missing(Reading reading, Collection<OfficerId> signers, String role, LocalDate day) {
        var reviews = ReviewTerm.now(reading);
        return signers.stream()
                .flatMap(id -> OFFICERS.find(reading, id).stream())
                .map(Stored::content)
                .flatMap(officer -> reviews.flaw(officer, day).stream()
                        .map(flaw -> officer.name() + "的执法证在文书日期 " + day + " " + flaw.what() + "，不能在文书上签名，请更换" + role
                                + "，或者" + flaw.remedy() + "。"));
    }
}
