package huanzhi.inspection.ui;

import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.InspectionSource;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.SheetColumn;
import huanzhi.store.ui.ColumnWords;
import huanzhi.ui.form.NamesOf;
import huanzhi.ui.form.RecordSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the columns of an inspection are called, in its history and in the preview of an import.
final class InspectionColumns {

    private static final String TABLE = "inspection";

    private InspectionColumns() {}

    /// As the preview of an import shows them; names are looked up as they are needed.
    static List<SheetColumn<Inspection>> shown(
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers,
            RecordSource<PlanMatterId> matters) {
        var firms = new NamesOf<>(enterprises);
        var people = new NamesOf<>(officers);
        var planned = new NamesOf<>(matters);
        return List.of(
                SheetColumn.text("检查编号", 20, Inspection::number),
                SheetColumn.text("单位名称", 30, each -> firms.of(each.enterprise())),
                SheetColumn.text("检查来源", 12, each -> each.source().label()),
                SheetColumn.date("检查日期", each -> Optional.of(each.inspectedOn())),
                SheetColumn.text(
                        "执法人员",
                        20,
                        each -> each.officers().stream().map(people::of).collect(Collectors.joining("、"))),
                SheetColumn.text("检查事项", 30, Inspection::matters),
                SheetColumn.count("发现问题数", each -> each.problems().found()),
                SheetColumn.count("完成整改数", each -> each.problems().fixed()),
                SheetColumn.text("处理结果", 12, each -> each.handling().label()),
                SheetColumn.date("结果公示日期", Inspection::publishedOn),
                SheetColumn.text(
                        "计划事项",
                        24,
                        each -> each.plan().matters().stream().map(planned::of).collect(Collectors.joining("、"))));
    }

    static ColumnWords words(
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers,
            RecordSource<PlanMatterId> matters) {
        return new ColumnWords(TABLE)
                .text("number", "检查编号")
                .record("enterprise_id", "被检查单位", enterprises)
                .choice("source", "检查来源", InspectionSource.class)
                .text("on_site", "现场检查")
                .text("inspected_on", "检查日期")
                .text("place", "检查地点")
                .text("matters", "检查事项")
                .text("findings", "检查情况")
                .text("problems_found", "发现问题")
                .text("problems_fixed", "完成整改")
                .choice("handling", "处理结果", Handling.class)
                .text("published_on", "公示日期")
                .text("note", "备注")
                .text("outside_plan", "计划外理由")
                .lines("inspection_officer")
                .record("officer_id", "执法人员", officers)
                .lines("inspection_matter")
                .record("matter_id", "计划事项", matters);
    }
}
