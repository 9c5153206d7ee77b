package huanzhi.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.store.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DrawTest {

    private static final int INVENTED = 1000;

    /// The hashes are what `sample-data/verify_draw.py`, which knows only the description, makes of the same thousand
    /// draws; `drawn_pools.py` beside them says how they are written again.
    @ParameterizedTest
    @CsvFileSource(resources = "drawn-pools.csv")
    void thePythonScriptDrawsTheSame(int number, String hash) {
        var result = InventedDraw.of(number).result();
        var text = result.tasks().stream().map(DrawTest::told).collect(Collectors.joining())
                + result.shortfalls().stream()
                        .map(each -> "%s %d %d\n".formatted(each.category(), each.wanted(), each.drawn()))
                        .collect(Collectors.joining())
                + result.outcomes().stream()
                        .map(each -> "%d %s %s %s\n"
                                .formatted(each.task(), each.code(), String.join(",", each.officers()), each.seal()))
                        .collect(Collectors.joining());
        assertEquals(hash, Sha256.of(text.getBytes(StandardCharsets.UTF_8)), text);
    }

    @Test
    void nobodyGoesWhereHeMayNotAndNoEnterpriseIsDrawnTwice() {
        for (var number = 0; number < INVENTED; number++) {
            var invented = InventedDraw.of(number);
            var codes = new HashSet<String>();
            for (var task : invented.result().tasks()) {
                assertTrue(codes.add(task.code()));
                task.team().ifPresent(team -> assertLawful(invented, task, team));
            }
            assertWithinCapacity(invented);
        }
    }

    /// By hand: with one officer who may go and one who is recused there is no team, and the task says so.
    @Test
    void withoutTwoOfficersATaskStaysWithoutTeam() {
        var pool = new Pool(List.of(new PoolEntry("E1", "青砖厂", "一般", 1)));
        var roster = new Roster(List.of(
                new Inspector("P1", "张三", 0, 9, true, new TreeSet<>(), Optional.empty()),
                new Inspector("P2", "李四", 0, 9, true, new TreeSet<>(List.of("E1")), Optional.empty())));
        var rules = new DrawRules("试抽", List.of(new Quota("一般", 2, "2")), List.of());
        var result = Draw.of(pool, roster, rules, new Secret("00".repeat(32)), "", List.of());
        assertEquals(Optional.empty(), result.tasks().getFirst().team());
        assertEquals(
                "“一般”应抽 2 家，对象库里只有 1 家可抽，缺 1 家。", result.shortfalls().getFirst().sentence());
    }

    /// Of 20 000 draws of one from five with weights 1 to 5, the share of weight w is w/15; three standard errors.
    @Test
    void weightsAreTheShares() {
        var pool = new Pool(IntStream.rangeClosed(1, 5)
                .mapToObj(weight -> new PoolEntry("E" + weight, "单位" + weight, "一般", weight))
                .toList());
        var rules = new DrawRules("试抽", List.of(new Quota("一般", 1, "1")), List.of());
        var draws = 20_000;
        var drawn = new HashMap<String, Integer>();
        for (var i = 0; i < draws; i++) {
            var secret = new Secret("%064x".formatted(i));
            var result = Draw.of(pool, new Roster(List.of()), rules, secret, "", List.of());
            drawn.merge(result.tasks().getFirst().code(), 1, Integer::sum);
        }
        for (var weight = 1; weight <= 5; weight++) {
            var share = weight / 15.0;
            var error = Math.sqrt(draws * share * (1 - share));
            assertEquals(draws * share, drawn.get("E" + weight), 3 * error);
        }
    }

    /// Whoever was exchanged at an enterprise does not come back there, nor does an enterprise that was replaced.
    @Test
    void whoeverGaveWayStaysAway() {
        var exchanged = 0;
        var replaced = 0;
        for (var number = 0; number < INVENTED; number++) {
            var invented = InventedDraw.of(number);
            var tasks = invented.result().tasks();
            for (var amendment : invented.amendments()) {
                var there = tasks.stream()
                        .filter(task -> task.code().equals(amendment.code()))
                        .toList();
                switch (amendment) {
                    case Replacement _ -> {
                        replaced++;
                        assertEquals(List.of(), there);
                    }
                    case Exchange exchange -> {
                        exchanged++;
                        assertTrue(
                                there.stream().noneMatch(task -> task.officers().contains(exchange.officer())));
                    }
                }
            }
        }
        assertTrue(exchanged > 300 && replaced > 300, exchanged + " exchanged, " + replaced + " replaced");
    }

    private static void assertLawful(InventedDraw invented, DrawnTask task, Team team) {
        var both = invented.roster().inspectors().stream()
                .filter(each -> List.of(team.first(), team.second()).contains(each.id()))
                .toList();
        assertEquals(2, both.size());
        assertTrue(both.stream()
                .noneMatch(
                        each -> each.absence().isPresent() || each.recusedFrom().contains(task.code())));
        assertTrue(both.stream().anyMatch(Inspector::experienced));
        assertTrue(invented.rules().pastTeams().stream()
                .noneMatch(past -> past.code().equals(task.code()) && past.is(team.first(), team.second())));
    }

    private static void assertWithinCapacity(InventedDraw invented) {
        var taken = new HashMap<String, Integer>();
        invented.result().tasks().stream().flatMap(task -> task.team().stream()).forEach(team -> {
            taken.merge(team.first(), 1, Integer::sum);
            taken.merge(team.second(), 1, Integer::sum);
        });
        invented.roster()
                .inspectors()
                .forEach(each -> assertTrue(
                        !taken.containsKey(each.id()) || each.tasks() + taken.get(each.id()) <= each.capacity()));
    }

    private static String told(DrawnTask task) {
        var officers =
                task.team().map(team -> team.first() + "," + team.second()).orElse("");
        return "%d %s %s %s %s\n".formatted(task.number(), task.category(), task.code(), task.key(), officers);
    }
}
