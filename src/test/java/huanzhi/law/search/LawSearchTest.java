package huanzhi.law.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.Validity;
import huanzhi.law.own.OwnLaw;
import huanzhi.law.own.SourceFile;
import huanzhi.law.search.LawFind.Kind;
import huanzhi.law.statute.StatuteFile;
import huanzhi.law.statute.StatuteTexts;
import huanzhi.store.Database;
import huanzhi.store.StoreFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawSearchTest {

    @TempDir
    private Path folder;

    private Database database;
    private StatuteTexts texts;
    private LawSearch search;

    @BeforeEach
    void open() {
        database = StoreFixture.open(folder.resolve("data"));
        var own = new OwnLaw(database, LawFiles.bundled());
        texts = new StatuteTexts(own, database.files());
        search = new LawSearch(LawLibrary.open(own.files()), texts);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        无证排污        | 2026-08-14 | VIOLATION | 7 无证排污          | 《排污许可管理条例》第三十三条第一项
        无证排污        | 2026-08-15 | VIOLATION | 7 无证排污          | 《中华人民共和国生态环境法典》第一千一百零二条
        wzpw           | 2026-08-15 | VIOLATION | 7 无证排污          | 《中华人民共和国生态环境法典》第一千一百零二条
        法典           | 2026-08-15 | STATUTE   | 中华人民共和国生态环境法典 | ''
        令第28号        | 2024-03-05 | STATUTE   | 环境保护主管部门实施按日连续处罚办法 | 环境保护部令第28号
        法典 1060       | 2026-08-15 | ARTICLE   | 中华人民共和国生态环境法典 | 第一千零六十条
        立案 十五日      | 2024-03-05 | ARTICLE   | 生态环境行政处罚办法   | 第十八条
        """)
    void whatIsLookedForIsFoundAsItStoodOnTheDay(String typed, LocalDate day, Kind kind, String title, String place) {
        var finds = search.find(typed, Optional.of(day));
        assertTrue(
                finds.stream()
                        .anyMatch(find -> find.kind() == kind
                                && find.title().equals(title)
                                && find.place().equals(place)),
                finds::toString);
        assertTrue(finds.stream().allMatch(find -> find.validity().contains(day)));
    }

    @Test
    void importedWordsAreFound() {
        var file = new SourceFile("塘.txt", "示范县池塘条例\n第一条　为了池塘。\n第二条　不得在池塘洗车：\n（一）轿车；".getBytes(StandardCharsets.UTF_8));
        texts.keep(texts.look(new StatuteFile(file), "", new Validity(LocalDate.of(2025, 1, 1), Optional.empty())));

        var found = search.find("洗车 轿车", Optional.empty());

        assertEquals(List.of("第二条"), found.stream().map(LawFind::place).toList());
        assertEquals("不得在池塘洗车：（一）轿车；", found.getFirst().words());
        assertEquals(List.of(), search.find("洗车 轿车", Optional.of(LocalDate.of(2024, 12, 31))));
    }

    @Test
    void nothingIsFoundForNonsense() {
        assertEquals(List.of(), search.find("不存在的词", Optional.empty()));
    }
}
