package huanzhi.plan.ui;

import huanzhi.plan.InspectionMethod;
import huanzhi.plan.MatterKind;
import huanzhi.store.ui.ColumnWords;

/// What the columns of a matter are called in its history; its rules are told by their own page.
final class MatterWords {

    static final String TABLE = "plan_matter";

    private MatterWords() {}

    static ColumnWords all() {
        return new ColumnWords(TABLE)
                .text("number", "计划编号")
                .text("plan_year", "计划年度")
                .choice("kind", "类别", MatterKind.class)
                .text("name", "计划名称")
                .text("target", "抽查对象")
                .text("content", "抽查事项")
                .choice("method", "检查方式", InspectionMethod.class)
                .text("ratio", "抽查比例")
                .text("frequency", "频次")
                .text("months", "实施月份")
                .text("lead", "承办机构")
                .text("basis", "依据")
                .text("planned", "计划家次")
                .text("note", "备注");
    }
}
