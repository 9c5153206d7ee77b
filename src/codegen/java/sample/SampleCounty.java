package sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the ledgers of the sample county into a folder.
///
/// `mvn -Psample generate-sources` runs it on `sample-data`; the workbooks are kept in version control, so that nobody
/// needs to.
final class SampleCounty {

    private SampleCounty() {}

    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var invention = new Invention();
        var register = new RegisterLedgers(invention);
        var enterprises = register.enterprises();
        var officers = register.people();
        var inspections = new InspectionLedger(invention, register).write();
        enterprises.write(folder.resolve("企业名录.xlsx"), "企业名录");
        officers.write(folder.resolve("执法人员.xlsx"), "执法人员");
        var files = new OfficerFileLedgers(register);
        files.leaves().write(folder.resolve("人员请假借调.xlsx"), "人员请假借调");
        files.recusals().write(folder.resolve("回避单位.xlsx"), "回避单位");
        files.trainings().write(folder.resolve("人员培训.xlsx"), "人员培训");
        inspections.write(folder.resolve("行政检查.xlsx"), "行政检查");
        new ComplaintLedger(invention, register).write().write(folder.resolve("投诉举报.xlsx"), "投诉举报");
        new CaseLedger(register).write().write(folder.resolve("行政处罚案件.xlsx"), "行政处罚案件");
        new ActivityLedger().write().write(folder.resolve("学习普法活动.xlsx"), "学习普法活动");
        new DirtyWorkbook(inspections).write(folder.resolve("有错的行政检查.xlsx"));
    }
}
