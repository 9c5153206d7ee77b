package huanzhi.register.duplicate;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.register.Coordinates;
import huanzhi.register.EnterpriseId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateSearchTest {

    private static final PlainName PLAIN = new PlainName(List.of("云泽市", "青岚县", "青岚"));
    private static final DuplicateSearch SEARCH = new DuplicateSearch(PLAIN, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        青岚县长青砖业有限公司           | 长青砖业
        长青砖业有限责任公司             | 长青砖业
        云泽市青岚县长青砖业股份有限公司  | 长青砖业
        青岚长青（石桥）砖业 有限公司     | 长青石桥砖业
        长青(石桥)砖业公司              | 长青石桥砖业
        ＡＢ砖业有限公司                | AB砖业
        青岚砖厂                      | 砖厂
        青岚县                        | 青岚县
        """)
    void aNameLosesItsCountyItsBracketsAndItsLegalForm(String name, String plain) {
        assertEquals(plain, PLAIN.ofName(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        青岚县石桥镇村前路 12 号 | 石桥镇村前路12号
        石桥镇村前路１２号       | 石桥镇村前路12号
        石桥镇工业园            | ''
        """)
    void anAddressWithoutANumberIsNoPlace(String address, String plain) {
        assertEquals(plain, PLAIN.ofAddress(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        甲砖厂,91350100M000100Y43,,石桥镇1号,            | 乙砖厂,92350100M000100Y41,,城关镇2号,           | 代码相同
        甲砖厂,,91350100M000100Y43001P,石桥镇1号,        | 乙砖厂,91350100M000100Y43,,城关镇2号,           | 代码相同
        长青砖业有限公司,,,石桥镇1号,                     | 青岚县长青砖业有限责任公司,,,青岚县石桥镇1号,      | 名称相同、地址相同
        甲砖厂,,,石桥镇1号,110.000000 28.000000          | 乙砖厂,,,城关镇2号,110.000000 28.000269         | 位置相近
        甲砖厂,,,石桥镇1号,110.000000 28.000000          | 乙砖厂,,,城关镇2号,110.000000 28.000271         | ''
        甲砖厂,,,石桥镇,                                | 乙砖厂,,,石桥镇,                               | ''
        """)
    void twoAreSuspectedForAReason(String one, String other, String reason) {
        var found = SEARCH.among(List.of(suspect(1, one), suspect(2, other)));
        assertEquals(
                reason,
                found.stream().map(Suspicion::reason).findFirst().orElse(""),
                "269 millionths of a degree: 29.9 m");
    }

    @Test
    void aPlaceThatACrowdSharesSaysNothing() {
        var market = new ArrayList<Suspect>();
        for (var stall = 1; stall <= 11; stall++) {
            market.add(suspect(stall, "甲" + (char) ('一' + stall) + "店,,,石桥镇1号,110 28"));
        }
        assertEquals(List.of(), SEARCH.among(market));
        assertEquals(45, SEARCH.among(market.subList(0, 10)).size());
    }

    /// Against comparing everybody with everybody.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSearchFindsWhatComparingEveryTwoFinds(long seed) {
        var suspects = invented(new Random(seed), 160);
        assertEquals(told(naive(suspects)), told(SEARCH.among(suspects)));
    }

    @Test
    void twelveThousandAreSearchedAtOnce() {
        var suspects = invented(new Random(9), 12_000);
        SEARCH.among(suspects);
        var start = System.nanoTime();
        var found = SEARCH.among(suspects);
        var milliseconds = (System.nanoTime() - start) / 1_000_000;
        assertTrue(milliseconds < 2_000, found.size() + " pairs in " + milliseconds + " ms");
    }

    private static List<Suspicion> naive(List<Suspect> suspects) {
        var found = new ArrayList<Suspicion>();
        for (var i = 0; i < suspects.size(); i++) {
            for (var j = i + 1; j < suspects.size(); j++) {
                var likenesses = EnumSet.noneOf(Likeness.class);
                var one = suspects.get(i);
                var other = suspects.get(j);
                if (!codes(one).isEmpty() && codes(one).stream().anyMatch(codes(other)::contains)) {
                    likenesses.add(Likeness.CODE);
                }
                if (PLAIN.ofName(one.name()).equals(PLAIN.ofName(other.name()))) {
                    likenesses.add(Likeness.NAME);
                }
                if (shared(suspects, one, other, it -> PLAIN.ofAddress(it.address()))) {
                    likenesses.add(Likeness.ADDRESS);
                }
                if (near(suspects, one, other)) {
                    likenesses.add(Likeness.PLACE);
                }
                if (!likenesses.isEmpty()) {
                    found.add(new Suspicion(one, other, likenesses));
                }
            }
        }
        return found;
    }

    private static boolean shared(List<Suspect> suspects, Suspect one, Suspect other, Function<Suspect, String> place) {
        var key = place.apply(one);
        return !key.isEmpty()
                && key.equals(place.apply(other))
                && suspects.stream().filter(it -> place.apply(it).equals(key)).count() <= 10;
    }

    /// By the haversine formula, which the search does not use.
    private static boolean near(List<Suspect> suspects, Suspect one, Suspect other) {
        if (one.coordinates().isEmpty()
                || other.coordinates().isEmpty()
                || crowded(suspects, one)
                || crowded(suspects, other)) {
            return false;
        }
        var here = one.coordinates().get();
        var there = other.coordinates().get();
        var north =
                Math.toRadians(there.latitude().doubleValue() - here.latitude().doubleValue());
        var east = Math.toRadians(
                there.longitude().doubleValue() - here.longitude().doubleValue());
        var half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(here.latitude().doubleValue()))
                        * Math.cos(Math.toRadians(there.latitude().doubleValue()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * 6_371_000 * Math.asin(Math.sqrt(half)) <= 30;
    }

    private static boolean crowded(List<Suspect> suspects, Suspect one) {
        return suspects.stream()
                        .filter(it -> it.coordinates().equals(one.coordinates()))
                        .count()
                > 10;
    }

    private static Set<String> codes(Suspect suspect) {
        var codes = new TreeSet<String>();
        if (!suspect.code().isEmpty()) {
            codes.add(suspect.code().substring(8, 17));
        }
        if (!suspect.permitNumber().isEmpty()) {
            codes.add(suspect.permitNumber().substring(8, 17));
        }
        return codes;
    }

    private static TreeSet<String> told(List<Suspicion> found) {
        return found.stream()
                .map(pair -> pair.one().id().value() + "-" + pair.other().id().value() + " " + pair.reason())
                .collect(toCollection(TreeSet::new));
    }

    /// Drawn from few words, so that there is much alike; in tens of metres, so that no two are near by a hair.
    private static List<Suspect> invented(Random random, int count) {
        var suspects = new ArrayList<Suspect>();
        for (var id = 1; id <= count; id++) {
            var name = pick(random, "", "青岚县", "云泽市") + "第" + random.nextInt(count) + pick(random, "砖业", "（石桥）砖业")
                    + pick(random, "有限公司", "有限责任公司", "");
            var organisation = String.format("%09d", random.nextInt(count));
            var code = random.nextInt(3) == 0 ? "91350100" + organisation + "X" : "";
            var permit =
                    random.nextInt(5) == 0 ? "91350100" + String.format("%09d", random.nextInt(count)) + "X001P" : "";
            var address = pick(random, "", "青岚县") + "石桥镇村前路" + random.nextInt(count / 2) + pick(random, "号", " 号");
            var spot = random.nextInt(4) == 0
                    ? Optional.of(new Coordinates(
                            BigDecimal.valueOf(110_000_000L + random.nextInt(40) * 200L, 6),
                            BigDecimal.valueOf(28_000_000L + random.nextInt(40) * 200L, 6)))
                    : Optional.<Coordinates>empty();
            suspects.add(new Suspect(new EnterpriseId(id), name, code, permit, "", address, spot));
        }
        return suspects;
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static Suspect suspect(long id, String words) {
        var parts = words.split(",", -1);
        return new Suspect(
                new EnterpriseId(id),
                parts[0],
                parts[1],
                parts[2],
                "",
                parts[3],
                Optional.of(parts[4]).filter(it -> !it.isEmpty()).map(Coordinates::parse));
    }
}
