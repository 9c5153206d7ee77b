package huanzhi.report;

import huanzhi.base.Refusal;
import huanzhi.base.Text;

/// What the clerk wrote for one section of one year's report; lines are paragraphs.
///
/// It may name figures in braces (`{受理投诉}`), and `{统计}` where the counted sentences of the section shall stand.
public record ReportText(int year, String section, String content) {

    private static final int LONGEST = 20_000;

    public ReportText {
        content = Text.trim(content);
        if (content.length() > LONGEST) {
            throw new Refusal("这一节有 " + content.length() + " 个字，最多 " + LONGEST + " 个，请删短。");
        }
    }
}
