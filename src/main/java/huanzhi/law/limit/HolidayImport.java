package huanzhi.law.limit;

import huanzhi.sheet.ImportResult;
import java.util.ArrayList;
import java.util.List;

/// What an import of holidays came to, year by year.
public record HolidayImport(String file, ImportResult result, List<Year> years) {

    public HolidayImport {
        years = List.copyOf(years);
    }

    /// A year the file speaks of; `complete` when its days off are all known now.
    public record Year(int year, boolean complete, int workingDays) {

        String sentence() {
            return complete
                    ? year + " 年全年 " + workingDays + " 个工作日。"
                    : year + " 年的放假安排看来还不全（缺少每年都放假的日子），该年仍标明暂按周一至周五，请补全后再导入一次。";
        }
    }

    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add("已导入放假安排“" + file + "”：" + result.sentence());
        years.forEach(year -> sentences.add(year.sentence()));
        return sentences;
    }
}
