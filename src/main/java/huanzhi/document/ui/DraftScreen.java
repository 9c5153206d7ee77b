package huanzhi.document.ui;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.LetterForm;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import huanzhi.ui.Screen;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// A letter before it is issued: the real pages, what is missing, what stands against issuing it.
final class DraftScreen implements Screen {

    private final Kit kit;
    private final Press press;
    private final RecordLetters letters;
    private final LetterForm form;
    private final PaperView view;

    /// `jump` is given the field of a missing value; this page has been left by then.
    DraftScreen(Kit kit, Press press, RecordLetters letters, LetterForm form, Consumer<String> jump) {
        this.kit = kit;
        this.press = press;
        this.letters = letters;
        this.form = form;
        var output = new PaperOutput(kit, press);
        view = new PaperView(kit, press.pdf(), field -> {
                    kit.navigator().back();
                    jump.accept(field);
                })
                .title("起草 " + form.label() + " · " + letters.name())
                .action("打印", Icons.PRINT, () -> output.print(form.label() + "（样稿）", this::pdf))
                .action("Word", Icons.EXPORT, () -> output.save(form.label() + "（样稿）", FileKind.DOCX, this::docx))
                .action("PDF", Icons.EXPORT, () -> output.save(form.label() + "（样稿）", FileKind.PDF, this::pdf))
                .mainAction("定稿编号", Icons.LOCK, this::issue);
    }

    @Override
    public String title() {
        return "起草 " + form.label();
    }

    @Override
    public Icons icon() {
        return Icons.PAPER;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void onShown() {
        view.show(() -> letters.draft(form));
        kit.tasks()
                .job("核对" + form.label(), () -> letters.obstacles(form))
                .onSuccess(view::warn)
                .start();
    }

    @Override
    public List<String> help() {
        return List.of(
                "这是将要打印的样子，记录改了它就跟着改。",
                "左边列出还缺的和待核对的，点一下回到那一栏去填。",
                "“定稿编号”给文书编号并且固定下来，以后记录再改它也不变。",
                "样稿也可以打印或者另存，但是没有文号。");
    }

    private void issue() {
        var question = Question.of("定稿" + form.label(), "定稿后文书取得文号并且固定下来，内容不能再改，只能作废重出；文号不会再用。", "定稿编号");
        if (kit.dialogs().confirm(question)) {
            kit.tasks()
                    .job("定稿" + form.label(), () -> letters.issue(form))
                    .onSuccess(this::issued)
                    .onError(Refusal.class, refused -> view.warn(List.of(refused.sentence())))
                    .start();
        }
    }

    private void issued(Stored<IssuedDocumentId, IssuedDocument> document) {
        view.close();
        kit.navigator().replace(new IssuedScreen(kit, press, letters, document));
    }

    private byte[] pdf() {
        return press.pdf().render(letters.draft(form));
    }

    private byte[] docx() {
        return press.docx().render(letters.draft(form));
    }
}
