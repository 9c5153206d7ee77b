package huanzhi.register.duplicate;

import huanzhi.settings.Parameter;
import huanzhi.settings.SettingsService;
import java.util.stream.Stream;

/// How doubles are looked for in this county: which regions names may begin with, and how near is near.
public record SearchSettings(SettingsService settings) {

    private static final String BUREAU = "生态环境局";

    public DuplicateSearch search() {
        var regions = settings.identities().stream()
                .flatMap(stored -> Stream.of(
                        stored.content().county(), region(stored.content().superior())))
                .flatMap(region -> Stream.of(region, shortened(region)))
                .distinct()
                .toList();
        return new DuplicateSearch(new PlainName(regions), settings.parameters().count(Parameter.DUPLICATE_METRES));
    }

    /// `某某市` of `某某市生态环境局`.
    private static String region(String bureau) {
        return bureau.endsWith(BUREAU) ? bureau.substring(0, bureau.length() - BUREAU.length()) : "";
    }

    /// `青岚` for `青岚县`.
    private static String shortened(String region) {
        return region.length() > 2 ? region.substring(0, region.length() - 1) : "";
    }
}
