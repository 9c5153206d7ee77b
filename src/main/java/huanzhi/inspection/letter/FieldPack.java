package huanzhi.inspection.letter;

import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.law.wording.FilledWording;
import java.util.ArrayList;
import java.util.function.Function;

/// 空白表: approval, notice, record, sketch and checklist in one file, in the order of the procedure, each on pages of its
/// own.
record FieldPack(TaskMatter matter, Function<TaskForm, FilledWording> wording) {

    private static final String TITLE = "现场检查空白表";

    Paper paper() {
        var blocks = new ArrayList<Block>();
        for (var form : TaskForm.FIELD_PACK) {
            if (form != TaskForm.RECORD) {
                blocks.add(Block.Running.NONE);
            }
            blocks.addAll(TaskPaper.of(form, matter, wording.apply(form), Line.of("＿＿＿＿环检通〔　　〕　　号"))
                    .blocks());
        }
        var name = matter.ofEnterprise(each -> "（" + each.name() + "）");
        return new Paper(TITLE + name, matter.bureau().authorityName(), Layout.LETTER, blocks);
    }
}
