package huanzhi.sheet;

import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.math.BigDecimal;

/// A number as people write it in a cell: `1,200`, `￥3000元`, `24.7万元`, `12人次`.
///
/// `unit` is what stands behind the digits.
record Amount(BigDecimal number, String unit) {

    private static final String LEADING = "￥¥$";
    private static final int LONGEST = 30;

    static Amount read(String written) {
        var text = Text.clean(written).replace(" ", "").replace(",", "");
        var start = !text.isEmpty() && LEADING.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        var end = start;
        while (end < text.length() && isNumeric(text, end, start)) {
            end++;
        }
        try {
            if (end - start > LONGEST) {
                throw new NumberFormatException(text);
            }
            return new Amount(new BigDecimal(text.substring(start, end)), text.substring(end));
        } catch (NumberFormatException e) {
            throw notANumber(written);
        }
    }

    static Refusal notANumber(String written) {
        return new Refusal(new Problem("数", Text.trim(written), "不是数字", "请只填写阿拉伯数字"));
    }

    private static boolean isNumeric(String text, int position, int start) {
        var c = text.charAt(position);
        return (c >= '0' && c <= '9') || c == '.' || (c == '-' && position == start);
    }
}
