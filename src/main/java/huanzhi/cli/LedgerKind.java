package huanzhi.cli;

/// The ledgers that can be imported, by the word of the command line and the file of the sample county.
///
/// In the order in which they must come: later ones refer to earlier ones.
public enum LedgerKind {
    ENTERPRISES("企业名录.xlsx"),
    OFFICERS("执法人员.xlsx"),
    LEAVES("人员请假借调.xlsx"),
    RECUSALS("回避单位.xlsx"),
    TRAININGS("人员培训.xlsx"),
    INSPECTIONS("行政检查.xlsx"),
    COMPLAINTS("投诉举报.xlsx"),
    CASES("行政处罚案件.xlsx"),
    ACTIVITIES("学习普法活动.xlsx");

    private final String sampleFile;

    LedgerKind(String sampleFile) {
        this.sampleFile = sampleFile;
    }

    String sampleFile() {
        return sampleFile;
    }
}
