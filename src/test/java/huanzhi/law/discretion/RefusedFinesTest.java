package huanzhi.law.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What is wrong is named with its factor, its value and what to do.
class RefusedFinesTest {

    private static final Yardstick WATER = Fines.special("7-1", "");
    private static final Yardstick INVESTMENT = Fines.special("1", "");

    @Test
    void choicesThatTheTableDoesNotHave() {
        refused("裁量因素“废水类别”选了“4”，它只有第 1 到第 3 档，请改为其中一档的序号。", () -> Fines.reckon(WATER, "1,4,1,1,1,1,1"));
        refused("裁量因素“排放去向”选了“三”，它只有第 1 到第 5 档，请改为其中一档的序号。", () -> Fines.reckon(WATER, "1,1,1,1,三,1,1"));
        refused("裁量因素“废水类别”选了“”，它只有第 1 到第 3 档，请改为其中一档的序号。", () -> Fines.reckon(WATER, "1,,1,1,1,1,1"));
        refused("共有 7 个裁量因素，只选了 5 个，请从“环境违法次数（两年内，含本次）”起补选。", () -> Fines.reckon(WATER, "1,1,1,1,1"));
        refused(
                "共有 7 个裁量因素，却选了 8 个，请删去多出的，最后一个是“对周边居民、单位等造成的不良影响（一年内）”。",
                () -> Fines.reckon(WATER, "1,1,1,1,1,1,1,1"));
    }

    @Test
    void tablesAndColumnsThatAreNotThere() {
        refused("没有裁量表“14”，请用 fine --list 查看全部 30 张表的表号。", () -> Fines.SHIPPED.table("14"));
        refused("表 2-1 没有“情节严重”这一栏，请改为“及时改正”或者“逾期不改正”，也可以写序号 1 到 2。", () -> Fines.special("2-1", "情节严重"));
        refused("表 13 没有自己的罚款幅度，请写明法定最低额和最高额（--min、--max，元），或者写明违法行为（--violation）。", () -> Fines.special("13", ""));
    }

    @Test
    void basesThatAreMissingOrOutOfPlace() {
        refused("建设项目总投资额没有填写，罚款按它的倍数计算，请写明（元，命令行用 --base）。", () -> Fines.reckon(INVESTMENT, "1,1,1,1,1,1"));
        refused(
                "基数“100.00”用不上，表7-1“超标排放水污染物（直接排入水体）”按 10万元以上100万元以下计算，请不填基数。",
                () -> Fines.reckon(WATER, "1,1,1,1,1,1,1", Optional.of(Money.ofYuan(100)), Optional.empty()));
        refused(
                "违法所得“99999.00”元不足10万元，请改用另一栏。",
                () -> Fines.reckon(
                        Fines.special("10", "违法所得10万元以上"),
                        "1,1,1,1,1,1",
                        Optional.of(Money.ofYuan(99_999)),
                        Optional.empty()));
        refused(
                "法定最低额 200,000.00 元高于最高额 100,000.00 元，请对调或者改正。",
                () -> Fines.reckon(Fines.general("13", 200_000, 100_000), "1,1,1,1,1"));
    }

    @Test
    void adjustmentsBeyondTheirLimits() {
        refused("从重的幅度“21%”不在 0 到 20% 之间，请改为法定最高额的 20% 以内。", () -> Fines.adjustment("heavier 21"));
        refused("减轻的幅度“-5%”不在 0 到 50% 之间，请改为法定最高额的 50% 以内。", () -> Fines.adjustment("mitigated -5"));
        refused(
                "减轻的幅度“50%”使罚款不大于 0 元，请减小幅度，或者按不予处罚办理。",
                () -> Fines.reckon(WATER, "1,2,3,3,3,2,1", Optional.empty(), Fines.adjustment("mitigated 50")));
        refused(
                "没有“加重”这种调节，请写 heavier（从重）、lighter（从轻）、mitigated（减轻）、maximum（顶格） 中的一种。",
                () -> Fines.SHIPPED.adjustment("加重"));
        refused(
                "从轻的理由“企业经济困难”中的“经济困难”不能作为减少罚款的理由，请改为按批准延期或者分期缴纳罚款办理。",
                () -> Fines.reckon(
                        WATER,
                        "1,2,3,3,3,2,1",
                        Optional.empty(),
                        Optional.of(Fines.SHIPPED.adjustment("从轻").by(BigDecimal.TEN, "企业经济困难"))));
    }

    private static void refused(String sentence, Executable call) {
        assertEquals(sentence, assertThrows(Refusal.class, call).sentence());
    }
}
