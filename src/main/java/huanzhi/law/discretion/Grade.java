package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import java.util.OptionalInt;

/// One 档 of a factor; `from` is the least count that belongs to it (2 for 2次, 3 for 3个月以上不足6个月).
public record Grade(String text, int percent, OptionalInt from) {

    public Grade {
        if (percent < 0 || percent > 100) {
            throw new Refusal("裁量档次“" + text + "”的百分值 " + percent + " 不在 0 到 100 之间，请改正裁量表数据。");
        }
    }
}
