package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import huanzhi.law.Provision;
import huanzhi.law.RangeText;

/// A column of a table laid on a statutory range: everything but the choices that a fine is reckoned from.
///
/// `circumstance` tells the range from others of the same article (`情节严重`); `penalty` is where the range stands.
public record Yardstick(
        DiscretionTable table,
        Column column,
        Fine.Payer payer,
        String circumstance,
        Fine.Scale range,
        Provision penalty) {

    /// The special table on its own range.
    public static Yardstick special(DiscretionTable table, Column column) {
        var range = column.range()
                .orElseThrow(() -> new Refusal(
                        "表 " + table.number() + " 没有自己的罚款幅度，请写明法定最低额和最高额（--min、--max，元），或者写明违法行为（--violation）。"));
        return new Yardstick(table, column, Fine.Payer.UNIT, column.name(), range, table.basis());
    }

    /// The same on another range, as an article names it.
    public Yardstick on(Fine.Scale other) {
        return new Yardstick(table, column, payer, circumstance, other, penalty);
    }

    /// Whether the range is a multiple of something that must be known.
    public boolean takesBase() {
        return range instanceof Fine.Times;
    }

    /// `表7-1“……”：10万元以上100万元以下`.
    public String label() {
        return title() + "：" + rangeText();
    }

    /// `表2-1“……”，逾期不改正`, with the payer where it is not a unit.
    public String title() {
        var whom = switch (payer) {
            case UNIT -> "";
            case RESPONSIBLE -> "，责任人员";
            case PERSON -> "，个人";
        };
        return table.title() + whom + (circumstance.isEmpty() ? "" : "，" + circumstance);
    }

    /// `10万元以上100万元以下`; `建设项目总投资额的1%以上5%以下`; `所需处置费用的3倍以上5倍以下（不足20万元的按20万元计算）`.
    public String rangeText() {
        return RangeText.of(range);
    }
}
