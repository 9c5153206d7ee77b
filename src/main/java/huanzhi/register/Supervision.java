package huanzhi.register;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.base.Text;

/// 监管类别, by which quotas of the random draw go; a word of the bureau's own scheme, such as `重点` or `A`.
public record Supervision(String label) implements Labelled {

    public static final Supervision KEY = new Supervision("重点");
    public static final Supervision ORDINARY = new Supervision("一般");
    public static final Supervision SPECIAL = new Supervision("特殊");

    public Supervision {
        label = Text.within(20, "监管类别", label);
        if (label.isEmpty()) {
            throw new Refusal("监管类别没有填写，请选择一类。");
        }
    }
}
