package huanzhi.casefile.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.document.issue.LetterForm;
import huanzhi.law.LawFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseWordingTest {

    private static final Pattern SLOT = Pattern.compile("\\{[?/]?([^}]*)}");
    private static final List<String> FILES =
            List.of("case-common", "penalty-notice", "penalty-decision", "service-receipt");

    @TempDir
    Path own;

    @Test
    void everySlotOfACaseIsUsedAndEveryUsedOneIsKnown() {
        var used = FILES.stream()
                .flatMap(file -> SLOT.matcher(LawFiles.bundled().text("wording/" + file + ".txt"))
                        .results())
                .map(found -> found.group(1))
                .filter(name -> !name.equals("…"))
                .collect(Collectors.toCollection(TreeSet::new));
        var known = Stream.of(
                        CaseWording.vocabulary().stream(),
                        Arrays.stream(ItemSlot.values()),
                        Arrays.stream(ReceiptSlot.values()))
                .flatMap(words -> words.map(Labelled::label))
                .collect(Collectors.toSet());

        var unknown = new TreeSet<>(used);
        unknown.removeAll(known);
        var unused =
                Arrays.stream(CaseSlot.values()).map(CaseSlot::label).collect(Collectors.toCollection(TreeSet::new));
        unused.removeAll(used);
        assertEquals(Set.of(), unknown, "named by the wording, known to nobody");
        assertEquals(Set.of("当事人名称"), unused, "offered, and used by no bundled wording");
    }

    @Test
    void aBureauMaySayItInItsOwnWords() throws Exception {
        write(bundled().replace("对{你}开展调查", "到{当事人名称}现场调查").replace("版本 2024.1", "版本 青岚-1"));
        var sample = SampleCase.of(SampleCase.ORGANISATION, "excess-water");
        var matter = SampleOffice.matter(sample.file(), sample.notice.orElseThrow(), Optional.empty());

        var wording = read();

        assertEquals(
                "我局于2024年3月5日到青岚县示范电镀有限公司现场调查，发现你单位涉嫌有下列生态环境违法行为：",
                wording.fill(matter).line(NoticePassage.FACTS).text());
        assertEquals("青岚-1+2024.1", wording.version(matter));
    }

    @Test
    void ownWordingThatLosesASlotIsRefusedWhenItIsRead() throws Exception {
        write(bundled().replace("{陈述申辩期限}", "五日"));

        var refusal = assertThrows(Refusal.class, this::read);

        assertTrue(refusal.sentence().contains("【陈述申辩】一段缺少 {陈述申辩期限}"), refusal.sentence());
    }

    @Test
    void aConditionalSlotOutsideItsSectionIsRefusedWhenItHasNothingToSay() throws Exception {
        write(bundled().replace("据此，", "据此（放弃日期{放弃日期}），"));
        var sample = SampleCase.of(SampleCase.ORGANISATION, "excess-water");
        var filled = read().fill(SampleOffice.matter(sample.file(), sample.notice.orElseThrow(), Optional.empty()));

        var refusal = assertThrows(Refusal.class, () -> filled.lines(NoticePassage.PENALTIES));

        assertTrue(refusal.sentence().contains("{?放弃日期}"), refusal.sentence());
    }

    private CaseWording read() {
        return new CaseWording(LawFiles.before(own), LetterForm.PENALTY_NOTICE, List.of(NoticePassage.values()));
    }

    private static String bundled() {
        return LawFiles.bundled().text("wording/penalty-notice.txt");
    }

    private void write(String text) throws Exception {
        Files.createDirectories(own.resolve("wording"));
        Files.writeString(own.resolve("wording/penalty-notice.txt"), text);
    }
}
