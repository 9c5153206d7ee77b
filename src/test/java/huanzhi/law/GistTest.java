package huanzhi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GistTest {

    private final LawLibrary law = LawLibrary.read(LawFiles.bundled());

    @Test
    void everyArticleThatViolationsAndProcedureCiteSaysWhatItIsAbout() {
        var gists = law.gists().stream().map(Gist::key).collect(Collectors.toSet());
        var missing = cited().filter(citation -> citation.article().isPresent())
                .flatMap(citation -> citation.article().get().articles().stream()
                        .map(article -> citation.statute().key() + " " + article.shorthand()))
                .filter(key -> !gists.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void everyArticleThatLimitsCiteSaysWhatItIsAbout() throws Exception {
        var known = law.gists().stream().map(Gist::key).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (var cites : new ObjectMapper()
                .readTree(LawFiles.bundled().text("limits.json"))
                .findValues("cite")) {
            for (var cite : cites) {
                var parts = cite.asText().split(" ", 2);
                if (parts.length == 2) {
                    Article.of(parts[1]).articles().stream()
                            .map(article -> parts[0] + " " + article.shorthand())
                            .filter(key -> !known.contains(key))
                            .forEach(missing::add);
                }
            }
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void aGistIsShortAndStandsOnce() {
        var keys = new ArrayList<>(law.gists().stream().map(Gist::key).toList());
        assertEquals(keys.stream().distinct().toList(), keys);
        law.gists()
                .forEach(gist ->
                        assertFalse(gist.text().length() > 50 || gist.text().isBlank(), gist.key()));
    }

    private Stream<Citation> cited() {
        var provisions = law.violations().stream()
                .flatMap(violation -> violation.bases().stream())
                .flatMap(basis -> Stream.of(
                        basis.breached().citations(),
                        basis.penalty().citations(),
                        basis.alternatives(),
                        basis.consequences().detention()));
        var rules = Stream.of("2021-08-01", "2024-05-06", "2026-10-08")
                .flatMap(day -> law.on(LocalDate.parse(day)).rules().stream())
                .map(rule -> rule.provision().citations());
        return Stream.concat(provisions, rules).flatMap(citations -> citations.stream());
    }
}
