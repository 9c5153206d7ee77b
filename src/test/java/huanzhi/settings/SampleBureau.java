package huanzhi.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An invented bureau: until 2026-08-14 it acts in the name of the city bureau, from then on in its own.
public final class SampleBureau {

    private static final LocalDate IN_ITS_OWN_NAME = LocalDate.of(2026, 8, 15);
    private static final LocalDate BEGINNING = LocalDate.of(2022, 1, 1);
    private static final String CITY = "澜州市生态环境局";
    private static final String BRANCH = "澜州市生态环境局青岚分局";

    private SampleBureau() {}

    public static BureauIdentity inTheNameOfTheCity() {
        return sealedBy(CITY);
    }

    public static BureauIdentity inItsOwnName() {
        return bureau(IN_ITS_OWN_NAME, BRANCH, BRANCH, "青岚县人民政府");
    }

    /// In the name of the city bureau, with a seal of its own choice.
    public static BureauIdentity sealedBy(String seal) {
        return bureau(BEGINNING, CITY, seal, "澜州市人民政府");
    }

    public static BureauIdentity on(LocalDate day) {
        return day.isBefore(IN_ITS_OWN_NAME) ? inTheNameOfTheCity() : inItsOwnName();
    }

    public static Parameters parameters() {
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
                BRANCH,
                "我局",
                "青岚",
                seal,
                CITY,
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
