package huanzhi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of common violations, typed once more from the lawyers' list and the published acts: by number
/// the articles and ranges before and since 2026-08-15 (万元; `×` multiples), and which law is milder for an
/// act between them.
class ViolationTableTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 8, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 9, 1);

    private final LawLibrary law = LawLibrary.read(LawFiles.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        1  | eia 31                           | 建设项目总投资额×0.01-0.05                | 1095.1          | 20-100;情节严重 100-1000                          | OPEN
        2  | eia 31                           | 建设项目总投资额×0.01-0.05                | 1095.1          | 10-50;情节严重 50-500                             | OPEN
        3  | eia 31                           | 0-5                                    | 1095.3          | 0-5                                             | EQUAL
        4  | eia 32                           | 50-200;责任人员 5-20                     | 1096            | 50-200;责任人员 5-20                              | EQUAL
        5  | construction 22                  | 20-100                                 | 1099            | 5-50;情节严重 50-200                              | NEWER
        6  | construction 23                  | 20-100;拒不改正 100-200;责任人员 5-20       | 1100            | 20-100;拒不改正 100-200;责任人员 5-20               | EQUAL
        7  | permit 33;air 99;water 83        | 20-100                                 | 1102            | 20-100;排放工业噪声 2-20                           | EQUAL
        8  | permit 34                        | 20-100                                 | 1103            | 10-100;排放工业噪声 2-20                           | NEWER
        9  | permit 36                        | 2-20                                   | 1104.1          | 2-5;致使不能正常发挥作用 5-20                       | NEWER
        10 | -                                | -                                      | 1104.2          | 10-100                                          | OPEN
        11 | permit 40                        | 20-50                                  | 1105            | 20-50                                           | EQUAL
        12 | permit 43                        | 0-5                                    | 1106            | 0-5                                             | EQUAL
        13 | air 99;water 83                  | 10-100                                 | 1107            | 10-100                                          | EQUAL
        14 | air 99;water 83;permit 34        | 10-100;20-100                          | 1108            | 10-100                                          | EQUAL;NEWER
        15 | water 84                         | 2-10;逾期不拆除 10-50                     | 1109.1          | 逾期不拆除 2-10;情节严重 10-50                      | OPEN
        16 | water 84                         | 10-50;逾期不拆除 50-100                   | 1109.2          | 10-50;情节严重 50-100                             | EQUAL
        17 | air 100;water 82;soil 86;permit 36 | 2-20                                 | 1086.1(1)       | 2-20                                            | EQUAL
        18 | air 100;water 82;soil 86;permit 36 | 2-20                                 | 1086.1(2)       | 2-20                                            | EQUAL
        19 | -                                | -                                      | 1088            | 10-100;责任人员 5-20                              | OLDER
        20 | -                                | -                                      | 1091            | 10-50;情节严重 50-200;责任人员 1-5                 | OLDER
        21 | -                                | -                                      | 1110            | 2-20                                            | OLDER
        22 | air 108                          | 2-20                                   | 1120            | 2-20                                            | EQUAL
        23 | air 117                          | 1-10                                   | 1130            | 1-10                                            | EQUAL
        24 | air 107                          | 2-20                                   | 1119.1          | 2-20                                            | EQUAL
        25 | air 118                          | 0.5-5                                  | 1132.1          | 0.5-5                                           | EQUAL
        26 | air 119                          | 1-10;个人 0.05-0.2                       | 1131.3          | 1-10;个人 0.05-0.2                                | EQUAL
        27 | water 85                         | 10-100;倾倒工业废渣等 2-20                 | 1136(1,5)       | 10-100                                          | EQUAL
        28 | water 85                         | 10-100                                 | 1136(2)         | 20-200                                          | OLDER
        29 | water 85                         | 2-20                                   | 1136(3,4)       | 2-20                                            | EQUAL
        30 | water 83                         | 10-100                                 | 1139(2)         | 10-100                                          | EQUAL
        31 | water 83                         | 10-100                                 | 1140            | 10-100                                          | EQUAL
        32 | water 85                         | 10-100                                 | 1137(3)         | 10-100                                          | EQUAL
        33 | water 91                         | 10-50                                  | 1145.1          | 10-50                                           | EQUAL
        34 | water 91                         | 2-10;个人 0-0.05                         | 1145.2          | 2-10;个人 0-0.05                                  | EQUAL
        35 | waste 102                        | 所需处置费用×1-3                          | 1169.1          | 10-100                                          | OPEN
        36 | waste 112                        | 所需处置费用×3-5                          | 1169.2          | 20-200;造成严重后果 200-500;责任人员 2-10           | OPEN
        37 | waste 102;waste 112              | 所需处置费用×1-3;所需处置费用×3-5            | 1170            | 10-100;20-200                                   | OPEN
        38 | waste 102                        | 10-100                                 | 1171(4,5)       | 10-100                                          | EQUAL
        39 | waste 102                        | 5-20                                   | 1171.3          | 拒不改正 5-20                                     | NEWER
        40 | waste 112                        | 10-100                                 | 1175(1,2,3,4,6,7,11) | 5-20;拒不改正 20-100                          | NEWER
        41 | waste 112                        | 所需处置费用×3-5                          | 1175(5,8)       | 20-200                                          | OPEN
        42 | waste 114                        | 100-500;责任人员 10-100                   | 1178.1          | 收集、贮存 20-100;利用、处置 100-500;责任人员 10-100  | OPEN
        43 | waste 114                        | 50-200;责任人员 5-50                      | 1178.2          | 收集、贮存 10-50;利用、处置 50-200;责任人员 5-50      | OPEN
        44 | noise 75;noise 74                | 2-20;10-50                             | 1107;1184       | 2-20;10-50                                      | EQUAL
        45 | livestock 40;livestock 41        | -                                      | 1231            | 0-10                                            | OPEN
        46 | -                                | -                                      | 1235            | 情节严重 1-5                                      | OLDER
        47 | water 94;waste 118               | 一般或者较大事故 直接损失×0.2-0.2;重大或者特别重大事故 直接损失×0.3-0.3;一般或者较大事故 直接经济损失×1-3;重大或者特别重大事故 直接经济损失×3-5;责任人员 上一年度收入×0-0.5 | 1236 | 一般事故 30-100;较大事故 100-200;重大事故 200-1000;特别重大事故 1000-2000;责任人员 上一年度收入×0-0.5 | OPEN
        48 | -                                | -                                      | 1237            | 未报告 5-50;责任人员，未报告 1-10;未处置 20-200      | OLDER
        49 | water 81;air 98;waste 103        | 2-20;5-20;责任人员 2-10                   | 1229            | 5-20;责任人员 0.5-5                               | OLDER;EQUAL
        50 | air 112                          | 10-50                                  | 1230.2;1230.3   | 10-50;情节严重 50-200;责任人员 1-5                 | EQUAL
        51 | soil 86                          | 2-20                                   | 1159            | 2-20;第二项至第五项造成严重后果 20-200               | EQUAL
        52 | -                                | -                                      | 1234            | 50-500;责任人员 5-10                              | OLDER
        53 | -                                | -                                      | 1233            | 拒不改正 2-20                                     | OLDER
        54 | isotopes 52                      | 1-10;违法所得十万元以上 违法所得×1-5          | 1198.1          | 5-50;逾期不改正 违法所得×1-5                        | OLDER
        """)
    void eachNumberHasItsArticlesAndRangesOnBothSidesAndNamesTheMilder(
            int number, String oldArticles, String oldFines, String newArticles, String newFines, String milder) {
        var between = answers(number, BEFORE, AFTER);

        assertEquals(set(oldArticles), all(between, Applicability::older, ViolationTableTest::oldArticles));
        assertEquals(set(oldFines), all(between, Applicability::older, ViolationTableTest::fines));
        assertEquals(set(newArticles), all(between, Applicability::newer, ViolationTableTest::newArticles));
        assertEquals(set(newFines), all(between, Applicability::newer, ViolationTableTest::fines));
        assertEquals(
                set(milder),
                between.stream().map(each -> each.fines().milder().name()).collect(Collectors.toSet()));
        for (var each : between) {
            assertTrue(each.reason().endsWith("。")
                    && each.reason().indexOf('。') == each.reason().length() - 1);
            assertEquals(
                    each.choice() != Applicability.Choice.OPEN,
                    each.reason().contains("《中华人民共和国行政处罚法》第三十七条、《中华人民共和国生态环境法典》第一千零五十七条"));
            assertEquals(
                    each.choice() == Applicability.Choice.OPEN, each.applies().isEmpty());
            assertFalse(
                    each.choice() == Applicability.Choice.OPEN && each.byHand().isEmpty(), each.reason());
        }
        for (var each : answers(number, AFTER, AFTER)) {
            assertEquals(each.violation().on(AFTER), each.applies());
            assertEquals(List.of(), each.byHand());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3 | 12 | 39 | 46 | 53
        """)
    void thoseToBeCorrectedFirstAreMarked(int a, int b, int c, int d, int e) {
        assertEquals(
                Set.of(a, b, c, d, e),
                law.violations().stream()
                        .filter(Violation::correctionFirst)
                        .map(Violation::number)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DAILY   MAY     | 7 8 13 14 26 27 28 29 30 31 32 35 36 44
        DAILY   DEPENDS | 9 10 15 16 19 22 23 24 25 37 38 40 41 42 43 45 47 48
        SEIZURE MUST    | 14
        SEIZURE MAY     | 7 8 9 10 13 15 16 19 22 24 27 28 29 30 31 32 35 36 37 38 40 41 42 43 44 45 47 48 54
        DETENTION       | 1 2 7 14 19 35 36 37 41 42 43
        """)
    void theFlagsSinceTheCodeAreThoseOfTheList(String flag, String numbers) {
        assertEquals(
                Arrays.stream(numbers.split(" ")).map(Integer::valueOf).collect(Collectors.toSet()),
                law.violations().stream()
                        .filter(each -> has(each.on(AFTER).orElseThrow().consequences(), flag))
                        .map(Violation::number)
                        .collect(Collectors.toSet()));
    }

    private static boolean has(Consequences consequences, String flag) {
        return switch (flag.split(" +")[0]) {
            case "DAILY" -> consequences.dailyFine().name().equals(flag.split(" +")[1]);
            case "SEIZURE" -> consequences.seizure().name().equals(flag.split(" +")[1]);
            default -> !consequences.detention().isEmpty();
        };
    }

    private List<Applicability> answers(int number, LocalDate act, LocalDate decided) {
        return law.violations(number).stream()
                .map(each -> law.applicability(each, ActPeriod.on(act), decided, Optional.empty()))
                .toList();
    }

    private static Set<String> set(String listed) {
        return listed == null ? Set.of() : Set.of(listed.split(";"));
    }

    private static Set<String> all(
            List<Applicability> answers,
            Function<Applicability, Optional<LegalBasis>> side,
            Function<LegalBasis, Stream<String>> part) {
        return answers.stream()
                .flatMap(each -> side.apply(each).stream())
                .flatMap(part)
                .collect(Collectors.toSet());
    }

    private static Stream<String> oldArticles(LegalBasis basis) {
        return Stream.concat(basis.penalty().citations().stream(), basis.alternatives().stream())
                .map(each -> each.statute().key() + " "
                        + each.article().orElseThrow().number());
    }

    private static Stream<String> newArticles(LegalBasis basis) {
        return basis.penalty().citations().stream()
                .peek(each -> assertEquals("code", each.statute().key()))
                .map(each -> each.article().orElseThrow().shorthand());
    }

    private static Stream<String> fines(LegalBasis basis) {
        return basis.fines().stream().map(fine -> (column(fine) + " " + range(fine.scale())).strip());
    }

    private static String column(Fine fine) {
        return switch (fine.payer()) {
            case UNIT -> fine.circumstance();
            case RESPONSIBLE -> "责任人员" + (fine.circumstance().isEmpty() ? "" : "，" + fine.circumstance());
            case PERSON -> "个人";
        };
    }

    private static String range(Fine.Scale scale) {
        return switch (scale) {
            case Fine.Sum sum ->
                plain(sum.least().tenThousands()) + "-" + plain(sum.most().tenThousands());
            case Fine.Times times -> times.of() + "×" + plain(times.least()) + "-" + plain(times.most());
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
