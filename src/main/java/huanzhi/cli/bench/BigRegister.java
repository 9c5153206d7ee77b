package huanzhi.cli.bench;

import huanzhi.base.CreditCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/// A register of invented works, 15 columns wide and as long as wanted.
final class BigRegister {

    static final String[] HEADINGS = {
        "单位名称",
        "统一社会信用代码",
        "法定代表人",
        "环保联系人",
        "联系电话",
        "注册地址",
        "生产地址",
        "乡镇",
        "行业代码",
        "行业名称",
        "生产状态",
        "监管类别",
        "排污许可管理类别",
        "信用等级",
        "备注"
    };

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private BigRegister() {}

    static Path write(Path file, int rows) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "huanzhi", "1.0")) {
            var sheet = workbook.newWorksheet("企业名录");
            for (var column = 0; column < HEADINGS.length; column++) {
                sheet.value(0, column, HEADINGS[column]);
            }
            for (var row = 1; row <= rows; row++) {
                var cells = cells(row);
                for (var column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        return file;
    }

    private static String[] cells(int row) {
        return new String[] {
            "青岚县第" + row + "水泥制品有限公司",
            code(row),
            "沈明远",
            "许清和",
            "0799-" + (5_000_000 + row),
            "青岚县石桥镇村前路" + row + "号",
            "青岚县石桥镇村前路" + row + "号",
            "石桥镇",
            "3021",
            "水泥制品制造",
            "在产",
            row % 9 == 0 ? "重点" : "一般",
            row % 3 == 0 ? "简化管理" : "登记管理",
            "绿牌",
            "第" + row + "行"
        };
    }

    private static String code(int row) {
        var body = new StringBuilder("91439900MA");
        var rest = row;
        for (var place = 0; place < 7; place++) {
            body.append(DIGITS.charAt(rest % DIGITS.length()));
            rest /= DIGITS.length();
        }
        return body.append(CreditCode.checkCharacter(body.toString())).toString();
    }
}
