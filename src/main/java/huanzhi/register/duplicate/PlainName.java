package huanzhi.register.duplicate;

import huanzhi.base.Text;
import java.util.Comparator;
import java.util.List;

/// Names and addresses without what one writer puts there and another leaves out.
///
/// A name loses blanks, brackets, the county before it and the legal form behind it: `青岚县长青（石桥）砖业有限责任公司` and
/// `长青石桥砖业 有限公司` are both `长青石桥砖业`. An address loses blanks, punctuation and the county.
public final class PlainName {

    private static final String DROPPED = "()[]{}<>《》〈〉【】〔〕「」“”\"'·.,，。、;；:：-—_/#*";
    private static final List<String> FORMS =
            List.of("股份有限责任公司", "有限责任公司", "股份有限公司", "集团有限公司", "集团公司", "有限公司", "股份公司", "公司");
    private static final int SHORTEST_NAME = 2;

    private final List<String> regions;

    /// `regions` are what may stand before a name or an address, such as `某某省`, `某某市`, `青岚县`, `青岚`.
    public PlainName(List<String> regions) {
        this.regions = regions.stream()
                .filter(region -> !region.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    public String ofName(String name) {
        var plain = withoutRegions(stripped(name));
        for (var form : FORMS) {
            if (plain.endsWith(form) && plain.length() - form.length() >= SHORTEST_NAME) {
                return plain.substring(0, plain.length() - form.length());
            }
        }
        return plain;
    }

    /// Empty where the address has no number, because then it names a village or a park and not a place.
    public String ofAddress(String address) {
        var plain = withoutRegions(stripped(address));
        return plain.chars().anyMatch(c -> c >= '0' && c <= '9') ? plain : "";
    }

    private String withoutRegions(String text) {
        var plain = text;
        for (var again = true; again; ) {
            var before = plain;
            plain = regions.stream()
                    .filter(before::startsWith)
                    .findFirst()
                    .filter(region -> before.length() - region.length() >= SHORTEST_NAME)
                    .map(region -> before.substring(region.length()))
                    .orElse(before);
            again = !plain.equals(before);
        }
        return plain;
    }

    private static String stripped(String text) {
        var clean = Text.clean(text);
        var kept = new StringBuilder(clean.length());
        for (var i = 0; i < clean.length(); i++) {
            var c = clean.charAt(i);
            if (c > ' ' && DROPPED.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString().toUpperCase();
    }
}
