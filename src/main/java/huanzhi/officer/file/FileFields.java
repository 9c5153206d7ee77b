package huanzhi.officer.file;

import static huanzhi.sheet.ImportField.optional;

import huanzhi.base.Stored;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.OfficerIndex;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportRow;

/// The two columns by which every row of these ledgers names its officer.
final class FileFields {

    static final ImportField NAME = optional("姓名", "同名的写成 姓名（执法证号），或者填执法证号", "执法人员姓名", "人员姓名", "执法人员");
    static final ImportField CERTIFICATE = optional("执法证号", "与姓名至少填一项，单元格设为文本", "行政执法证号", "执法证编号", "证件编号", "证号");

    private static final Stored<OfficerId, Officer> NOBODY = new Stored<>(new OfficerId(0), 1, Officer.of("查无此人", "0"));

    private FileFields() {}

    /// The officer of a row; one that nobody is where the row has been told that there is none.
    static Stored<OfficerId, Officer> officer(ImportRow row, OfficerIndex officers) {
        return officers.readOne(row, CERTIFICATE, NAME).orElse(NOBODY);
    }
}
