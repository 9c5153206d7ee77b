package huanzhi.casefile.letter;

import huanzhi.base.Stored;
import huanzhi.casefile.Case;
import huanzhi.officer.Officers;
import huanzhi.officer.ReviewTerm;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.stream.Stream;

/// The officers in charge sign the letters of a case; whose certificate is not valid on that day may not.
final class CertifiedSigners {

    private static final String BASIS = "行政处罚法第四十二条";
    private static final Officers OFFICERS = new Officers();

    private CertifiedSigners() {}

    static Stream<Obstacle> missing(Reading reading, Case file, LocalDate day) {
        var reviews = ReviewTerm.now(reading);
        return file.filing().officers().stream()
                .flatMap(id -> OFFICERS.find(reading, id).stream())
                .map(Stored::content)
                .flatMap(officer -> reviews.flaw(officer, day).stream()
                        .map(flaw -> new Obstacle(
                                officer.name() + "的执法证在文书日期 " + day + " " + flaw.what() + "，不能在文书上签名，请更换承办人，或者"
                                        + flaw.remedy() + "。",
                                BASIS)));
    }
}
