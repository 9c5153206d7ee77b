package huanzhi.document.ui;

import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import java.util.function.Consumer;

/// Leads from a value of a paper, such as `案件.决定日期`, to the field 决定日期 of a form, or says where else it comes
/// from.
public record FieldJump(Kit kit, Form<?> form) implements Consumer<String> {

    private static final String SETTINGS = "设置.";

    @Override
    public void accept(String field) {
        var label = field.substring(field.indexOf('.') + 1);
        if (field.startsWith(SETTINGS)) {
            kit.dialogs().tell(label, "“" + label + "”取自设置里的单位信息，请到“设置”中填写或者核对。");
        } else if (!form.jumpTo(label)) {
            kit.dialogs().tell(label, "“" + label + "”由前面的文书或者法规带出，请先定稿前面的文书，或者核对违法行为和日期；条文待导入的，请在法规库中导入全文。");
        }
    }
}
