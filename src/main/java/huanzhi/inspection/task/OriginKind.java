package huanzhi.inspection.task;

import huanzhi.base.Labelled;
import huanzhi.inspection.InspectionSource;
import huanzhi.plan.MatterKind;
import huanzhi.plan.PlanMatter;

/// The kinds of origin, as forms and lists call them.
public enum OriginKind implements Labelled {
    DRAWN("双随机", InspectionSource.RANDOM_DRAW, true),
    PLANNED("日常计划", InspectionSource.ROUTINE, true),
    SPECIAL("专项检查", InspectionSource.SPECIAL, true),
    COMPLAINT("投诉举报", InspectionSource.COMPLAINT, false),
    CASE("个案检查", InspectionSource.CASE, false),
    REVISIT("复查", InspectionSource.FOLLOW_UP, false);

    private final String label;
    private final InspectionSource source;
    private final boolean capped;

    OriginKind(String label, InspectionSource source, boolean capped) {
        this.label = label;
        this.source = source;
        this.capped = capped;
    }

    @Override
    public String label() {
        return label;
    }

    /// What the ledger of inspections calls it.
    public InspectionSource source() {
        return source;
    }

    /// Whether it may carry out such a matter of the yearly plan.
    public boolean carriesOut(PlanMatter matter) {
        return switch (this) {
            case DRAWN -> matter.isRandom();
            case PLANNED -> matter.kind() == MatterKind.ROUTINE;
            case SPECIAL -> matter.kind() == MatterKind.SPECIAL;
            case COMPLAINT, CASE, REVISIT -> false;
        };
    }

    /// Whether nobody goes for it without a plan or a ground (无计划不检查); what was drawn has its draw.
    public boolean needsPlan() {
        return this == PLANNED || this == SPECIAL;
    }

    /// Whether it counts towards the yearly cap of an enterprise: 日常 and 专项 do, 个案 does not (国办发〔2024〕54号).
    public boolean isCapped() {
        return capped;
    }
}
