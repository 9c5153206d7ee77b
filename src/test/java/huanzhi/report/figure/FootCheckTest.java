package huanzhi.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootCheckTest {

    private static final FigureBook BOOK = FigureBook.shipped();

    private final Wording wording = new Wording(WordingStyle.USUAL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        decisions-on-new-cases=5 cases-filed=4 | 校核“当年处罚与立案”不符：当年立案当年处罚5件，应不大于查处环境违法案件4件，相差1；当年立案并作出处罚决定的案件都应计入立案，请核对撤销立案却有处罚决定的案件。
        daily-fines=1 seizures=46 production-limits=1 detention-transfers=5 crime-transfers=2 five-kinds=54 | 校核“五类案件”不符：按日连续处罚1件、查封扣押46件、限产停产1件、移送行政拘留5起、移送涉嫌犯罪2起，合计55，应等于五类案件54件，相差1；五类案件是五项之和，请核对强制措施和移送记录。
        complaints-closed=18 complaints-received=17 | 校核“投诉办结”不符：办结投诉18件，应不大于受理投诉17件，相差1；办结的是受理中的一部分，请核对投诉的收件日期和办结日期。
        complaints-replied=18 complaints-to-answer=17 | 校核“投诉回复”不符：回复投诉18件，应不大于应回复投诉17件，相差1；回复的是应回复中的一部分，请核对投诉的回复日期。
        inspected-enterprises=9 inspections=8 | 校核“检查企业与家次”不符：检查企业9家，应不大于检查家次8家次，相差1；家数不会多于家次，请核对检查记录。
        drawn-enterprises=9 drawn-inspections=8 | 校核“双随机企业与家次”不符：双随机抽查企业9家，应不大于双随机抽查家次8家次，相差1；家数不会多于家次，请核对双随机检查记录。
        on-site-inspections=10 officers-sent=19 | 校核“出动人次”不符：现场检查家次10家次，2倍为20，应不大于出动执法人员19人次，相差1；每次现场检查不少于两名执法人员，请补填人数不足的检查。
        problems-fixed=120 problems-open=7 problems-found=128 | 校核“问题整改”不符：完成整改120个、整改中7个，合计127，应等于发现问题128个，相差1；发现的问题分为已整改和整改中，请核对检查记录的发现问题数和完成整改数。
        problems-fixed=40 problems-open=4 problems-found=45 | 校核“问题整改”不符：完成整改40个、整改中4个，合计44，应等于发现问题45个，相差1；发现的问题分为已整改和整改中，请核对检查记录的发现问题数和完成整改数。
        detention-transfers=1 crime-transfers=1 police-transfers=3 | 校核“移送分项”不符：移送行政拘留1起、移送涉嫌犯罪1起，合计2，应等于移送公安机关3起，相差1；移送分为行政拘留和涉嫌犯罪，请核对移送类型。
        permits-granted=30 permits-refused=2 permits=31 | 校核“行政许可分项”不符：准予许可30件、不予许可2件，合计32，应等于行政许可31件，相差1；行政许可分为准予和不予，请核对手工填写的三个数。
        documents-kept=3 documents-abolished=1 documents-reviewed=5 | 校核“规范性文件清理”不符：保留规范性文件3件、废止规范性文件1件，合计4，应等于清理规范性文件5件，相差1；清理结果分为保留和废止，请核对手工填写的三个数。
        """)
    void saysWhatDoesNotFoot(String figures, String sentence) {
        assertEquals(List.of(sentence), sentences(figures));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        decisions-on-new-cases=4 cases-filed=4
        daily-fines=1 seizures=46 production-limits=1 detention-transfers=5 crime-transfers=2 five-kinds=55
        complaints-closed=17 complaints-received=17
        on-site-inspections=10 officers-sent=20
        problems-fixed=0 problems-open=0 problems-found=0
        problems-fixed=120 problems-found=128
        permits=31 permits-refused=0
        """)
    void saysNothingWhereItFootsOrSomethingIsNotFilledIn(String figures) {
        assertEquals(List.of(), sentences(figures));
    }

    @Test
    void everyCheckKnowsItsFigures() {
        for (var check : FootCheck.shipped()) {
            var ids = Stream.concat(check.left().stream(), Stream.of(check.right()));
            assertTrue(ids.allMatch(id -> BOOK.get(id).kind() == FigureDefinition.Kind.COUNT), check.name());
        }
    }

    private List<String> sentences(String figures) {
        var set = new FigureSet(
                2024,
                Arrays.stream(figures.split(" ")).map(FootCheckTest::figure).toList());
        return FootCheck.shipped().stream()
                .flatMap(check -> check.failure(set, wording).stream())
                .map(FootCheck.Failure::sentence)
                .toList();
    }

    private static Figure figure(String text) {
        var parts = text.split("=");
        return new Figure(
                BOOK.get(new FigureId(parts[0])),
                new Amount.Count(Long.parseLong(parts[1])),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
