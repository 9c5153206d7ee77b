package huanzhi.register.code;

import huanzhi.base.Refusal;
import huanzhi.base.Text;

/// One word of a list.
///
/// @param code what it is sorted and told apart by, such as `3031`; where a list has no codes, the name
/// @param off whether it is no longer offered
public record Code(CodeList list, String code, String name, boolean off, String note) {

    public Code {
        code = Text.within(30, "代码", code);
        name = Text.within(100, "名称", name);
        note = Text.within(200, "说明", note);
        if (code.isEmpty() || name.isEmpty()) {
            throw new Refusal(list.label() + "的代码和名称都要填写，没有代码的以名称为代码。");
        }
    }

    public Code switched(boolean isOff) {
        return new Code(list, code, name, isOff, note);
    }

    /// As a form offers it: `3031 粘土砖瓦及建筑砌块制造`, or the name alone.
    public String words() {
        return code.equals(name) ? name : code + " " + name;
    }
}
