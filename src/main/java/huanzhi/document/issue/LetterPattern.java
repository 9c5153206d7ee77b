package huanzhi.document.issue;

import huanzhi.base.NumberPattern;
import huanzhi.base.Refusal;
import huanzhi.base.Text;

/// How issued papers are numbered, by default `{机关代字}{文种代字}〔{年}〕{序号}号`: 岳县环罚〔2025〕1号.
///
/// Neither 字 nor 第, the year in 〔〕, no leading zeros (湖南省生态环境行政处罚相关文书 2024, B2).
public record LetterPattern(String pattern) {

    public static final LetterPattern STANDARD = new LetterPattern("{机关代字}{文种代字}〔{年}〕{序号}号");

    private static final String AUTHORITY = "{机关代字}";
    private static final String KIND = "{文种代字}";

    public LetterPattern {
        var words = pattern.replace(AUTHORITY, "").replace(KIND, "");
        if (!pattern.contains(AUTHORITY) || !pattern.contains(KIND) || !words.contains("〔{年}〕")) {
            throw refusal(pattern, "应当含有 {机关代字}、{文种代字} 和 〔{年}〕");
        }
        if (words.contains("字") || words.contains("第")) {
            throw refusal(pattern, "不应含有“字”或者“第”");
        }
        if (!words.contains("{序号}")) {
            throw refusal(pattern, "应当含有不编虚位的 {序号}");
        }
    }

    /// The numbers of one authority and kind.
    public NumberPattern of(String authorityCode, String kindCode) {
        var code = Text.trim(authorityCode);
        if (code.isEmpty()) {
            throw new Refusal("机关代字没有填写，请在设置的执法主体中填写，例如 岳县。");
        }
        return new NumberPattern(pattern.replace(AUTHORITY, code).replace(KIND, kindCode));
    }

    private static Refusal refusal(String pattern, String what) {
        return new Refusal("文号格式“" + pattern + "”" + what + "，请改成 {机关代字}{文种代字}〔{年}〕{序号}号 的样子。");
    }
}
