package huanzhi.register.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.register.Enterprise;
import huanzhi.register.Industry;
import huanzhi.register.KeyUnit;
import huanzhi.register.Oversight;
import huanzhi.register.Permit;
import huanzhi.register.PermitClass;
import huanzhi.register.Supervision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        重点、一般、特殊, -,    -,   -,   登记管理, 0, 0, 不符合其他类别的标准，列为一般
        重点、一般、特殊, 水,   -,   -,   登记管理, 0, 0, 因属于水重点排污单位，列为重点
        重点、一般、特殊, 气、水, -,  -,   重点管理, 0, 0, 因属于水重点排污单位、排污许可为重点管理，列为重点
        重点、一般、特殊, 水,   重大, -,   重点管理, 0, 0, 因风险等级为重大，列为特殊
        重点、一般、特殊, -,    -,   黑牌, 登记管理, 9, 9, 因信用等级为黑牌，列为特殊
        闽清县 2021,     -,    -,   绿牌, 重点管理, 0, 2, 不符合其他类别的标准，列为一般
        闽清县 2021,     -,    较大, 绿牌, 登记管理, 0, 2, 因风险等级为较大，列为重点
        闽清县 2021,     水,   较大, 黄牌, 登记管理, 1, 3, 因上年受处罚 1 次、信用等级为黄牌、上年属实投诉 3 次，列为特殊
        江西省 A、B、C,  -,    -,   -,   简化管理, 0, 0, 因排污许可为简化管理，列为B
        江西省 A、B、C,  -,    -,   -,   未纳入,  0, 0, 不符合其他类别的标准，列为C
        江西省 A、B、C,  土,   -,   -,   简化管理, 0, 0, 因属于土重点排污单位，列为A
        """)
    void aSchemeGivesACategoryAndSaysWhy(
            String scheme,
            String keyUnits,
            String risk,
            String credit,
            String permit,
            int penalties,
            int complaints,
            String ground) {
        var enterprise = Enterprise.named("青溪造纸厂")
                .with(new Oversight(Supervision.ORDINARY, "", false, units(keyUnits), text(risk), text(credit)))
                .with(new Permit(
                        Labelled.find(PermitClass.class, permit).orElseThrow(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
        var facts = new Facts(enterprise, new Conduct(penalties, complaints), BigDecimal.ZERO);
        var sorting = named(scheme).sort(facts);
        assertEquals(ground, sorting.ground());
        assertEquals(
                ground.substring(ground.indexOf("列为") + 2), sorting.category().label());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        INDUSTRY,    46、77, 4620, 0,      因行业代码为 4620，列为重点
        INDUSTRY,    46、77, 3031, 0,      不符合其他类别的标准，列为一般
        WASTE_TONNES, 100,  3031, 99.999, 不符合其他类别的标准，列为一般
        WASTE_TONNES, 100,  3031, 100,    因危险废物年产生 100 吨，列为重点
        """)
    void industryAndWasteCount(Measure measure, String argument, String industry, BigDecimal tonnes, String ground) {
        var scheme = new Scheme(
                "试",
                "",
                true,
                List.of(
                        new Criterion(Supervision.KEY, measure, argument),
                        new Criterion(Supervision.ORDINARY, Measure.ALL_OTHERS, "")));
        var enterprise = Enterprise.named("厂").with(Industry.of(industry, ""));
        assertEquals(
                ground, scheme.sort(new Facts(enterprise, Conduct.NONE, tonnes)).ground());
    }

    @Test
    void aSchemeEndsWithTheRestAndACriterionHasItsArgument() {
        var open = assertThrows(
                Refusal.class,
                () -> new Scheme("试", "", true, List.of(new Criterion(Supervision.KEY, Measure.KEY_UNIT, ""))));
        assertEquals("分类标准的最后一条应当是“其余”，请加上，使每家企业都有类别。", open.sentence());
        var wordless = assertThrows(Refusal.class, () -> new Criterion(Supervision.KEY, Measure.PENALTIES, "多次"));
        assertEquals("“上年处罚次数”的条件“多次”不是数字，请填写达到几次，如 1。", wordless.sentence());
        var empty = assertThrows(Refusal.class, () -> new Criterion(Supervision.KEY, Measure.RISK_GRADE, ""));
        assertEquals("“风险等级”没有写条件，请填写如 重大、较大。", empty.sentence());
    }

    private static Scheme named(String name) {
        return Schemes.shipped().stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<KeyUnit> units(String words) {
        return words == null
                ? Set.of()
                : Stream.of(words.split("、"))
                        .map(word -> Labelled.find(KeyUnit.class, word).orElseThrow())
                        .collect(Collectors.toSet());
    }

    private static String text(String word) {
        return word == null ? "" : word;
    }
}
