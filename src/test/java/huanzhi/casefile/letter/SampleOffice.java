package huanzhi.casefile.letter;

import huanzhi.casefile.Case;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.Subject;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.BureauItem;
import huanzhi.settings.Parameter;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.ParameterValue;
import huanzhi.settings.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An invented bureau: until 2026-08-14 it acts in the name of the city bureau, from then on in its own.
final class SampleOffice {

    static final LocalDate IN_ITS_OWN_NAME = LocalDate.of(2026, 8, 15);
    static final LawLibrary LAW = LawLibrary.read(LawFiles.bundled());

    private SampleOffice() {}

    static BureauIdentity inTheNameOfTheCity() {
        return bureau(LocalDate.of(2022, 1, 1), "澜州市生态环境局", "澜州市生态环境局", "澜州市人民政府");
    }

    static BureauIdentity sealedBy(String seal) {
        return bureau(LocalDate.of(2022, 1, 1), "澜州市生态环境局", seal, "澜州市人民政府");
    }

    static BureauIdentity inItsOwnName() {
        return bureau(IN_ITS_OWN_NAME, "澜州市生态环境局青岚分局", "澜州市生态环境局青岚分局", "青岚县人民政府");
    }

    static CaseMatter matter(Case file, LocalDate day, Optional<IssuedDocument> notice) {
        return new CaseMatter(
                file,
                day,
                day.isBefore(IN_ITS_OWN_NAME) ? inTheNameOfTheCity() : inItsOwnName(),
                parameters(),
                LAW,
                notice);
    }

    /// A notice that told of what the case decides.
    static IssuedDocument notice(String number, Case told) {
        return new IssuedDocument(
                LetterForm.PENALTY_NOTICE,
                number,
                new Subject("enforcement_case", 1),
                "行政处罚事先（听证）告知书",
                told.hearing().noticeOn().orElseThrow(),
                "2024.1",
                "2026-11-22",
                "",
                "",
                PenaltyTerms.of(told.decision()).written(),
                "");
    }

    private static Parameters parameters() {
        var defaults = new ParameterDefaults();
        return new Parameters(Arrays.stream(Parameter.values())
                .map(defaults::of)
                .map(definition -> new ParameterValue(definition, definition.content(), definition.confirmed()))
                .collect(Collectors.toMap(value -> value.definition().name(), Function.identity())));
    }

    private static BureauIdentity bureau(LocalDate from, String authority, String seal, String reviewBody) {
        return new BureauIdentity(
                from,
                authority,
                "澜州市生态环境局青岚分局",
                "我局",
                "青岚",
                seal,
                "澜州市生态环境局",
                "青岚县",
                reviewBody,
                "青岚县人民法院",
                "青岚农村商业银行",
                "青岚县财政局非税收入专户",
                "9000 1234 5678",
                "青岚县人民路8号",
                "410000",
                "法制股",
                "0700-1234567",
                Set.of(BureauItem.COURT));
    }
}
