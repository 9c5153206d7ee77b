package huanzhi.law.statute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.law.Article;
import huanzhi.law.LawFiles;
import huanzhi.law.Validity;
import huanzhi.law.own.LawKind;
import huanzhi.law.own.OwnLaw;
import huanzhi.store.Database;
import huanzhi.store.StoreFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatuteTextsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 15);

    @TempDir
    private Path folder;

    private Database database;
    private OwnLaw own;
    private StatuteTexts texts;

    @BeforeEach
    void open() {
        database = StoreFixture.open(folder.resolve("data"));
        own = new OwnLaw(database, LawFiles.bundled());
        texts = new StatuteTexts(own, database.files());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aStatuteOfTwelveHundredArticlesIsInWithinTwoSecondsAndEveryPlaceIsFoundAgain() {
        var file = new StatuteFile(new InventedStatute(1200).docx());
        var began = System.nanoTime();

        texts.keep(texts.look(file, "", since(FIRST_DAY)));
        var text = texts.on("示范县池塘保护条例", FIRST_DAY).orElseThrow();

        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("import of 1,212 articles: " + took.toMillis() + " ms");
        assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, took::toString);
        assertEquals(1212, text.articles().size());
        for (var number = 1; number <= 1200; number++) {
            found(text, String.valueOf(number));
            if (number % 100 == 0) {
                found(text, number + "+1");
            }
        }
    }

    private static void found(StatuteText text, String place) {
        assertEquals(Optional.of("本条（" + place + "）讲池塘的第一件事。"), text.quote(Article.of(place + ".1")));
        assertTrue(text.quote(Article.of(place + ".2(1)")).orElseThrow().endsWith("（一）" + place + "号塘水未清的；"));
        assertTrue(text.quote(Article.of(place + "(2)")).orElseThrow().contains("（二）" + place + "号塘冰未化的"));
    }

    @Test
    void theFileIsKeptAsItCameAndTheWholeImportIsTakenBackAsOne() {
        var source = new InventedStatute(5).docx();
        texts.keep(texts.look(new StatuteFile(source), "", since(FIRST_DAY)));

        var kept = own.all(LawKind.TEXT).getFirst().content().original();
        assertEquals(source.name(), kept.name());
        assertArrayEquals(source.content(), database.files().read(kept.hash()));
        assertTrue(database.verify().isSound());

        database.undo();
        assertEquals(0, texts.all().size());
    }

    @Test
    void aLaterVersionEndsTheOneBeforeAndEachIsQuotedOnItsDays() {
        texts.keep(
                texts.look(new StatuteFile(new InventedStatute(4).docx()), "《示范法》", since(LocalDate.of(2020, 1, 1))));
        var later = texts.look(new StatuteFile(new InventedStatute(6).docx()), "示范法", since(FIRST_DAY));
        assertEquals(Optional.of(FIRST_DAY.minusDays(1)), later.endsEarlier());
        texts.keep(later);

        assertEquals(4, articles(FIRST_DAY.minusDays(1)));
        assertEquals(6, articles(FIRST_DAY));
        database.undo();
        assertEquals(4, articles(FIRST_DAY));
    }

    private int articles(LocalDate day) {
        return texts.on("示范法", day).orElseThrow().articles().size();
    }

    @Test
    void daysThatOverlapAreRefusedAndNothingIsKept() {
        texts.keep(texts.look(new StatuteFile(new InventedStatute(4).docx()), "示范法", since(FIRST_DAY)));
        var refusal = assertThrows(
                Refusal.class,
                () -> texts.look(
                        new StatuteFile(new InventedStatute(4).docx()), "示范法", since(LocalDate.of(2020, 1, 1))));
        assertTrue(refusal.sentence().contains("2026-08-15"), refusal.sentence());
        assertEquals(1, texts.all().size());
    }

    @Test
    void theSameVersionImportedAgainTakesThePlaceOfTheFirst() {
        texts.keep(texts.look(new StatuteFile(new InventedStatute(4).docx()), "示范法", since(FIRST_DAY)));
        texts.keep(texts.look(new StatuteFile(new InventedStatute(5).docx()), "示范法", since(FIRST_DAY)));
        assertEquals(5, articles(FIRST_DAY));
        assertEquals(1, texts.all().size());
    }

    private static Validity since(LocalDate day) {
        return new Validity(day, Optional.empty());
    }
}
