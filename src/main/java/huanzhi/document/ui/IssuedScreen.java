package huanzhi.document.ui;

import huanzhi.base.Stored;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import huanzhi.ui.Screen;
import javafx.scene.Parent;

/// A letter as it left the house: its very bytes, which nothing changes any more.
final class IssuedScreen implements Screen {

    private static final int HASH_SHOWN = 12;

    private final Kit kit;
    private final Press press;
    private final RecordLetters letters;
    private final Stored<IssuedDocumentId, IssuedDocument> document;
    private final PaperView view;

    IssuedScreen(Kit kit, Press press, RecordLetters letters, Stored<IssuedDocumentId, IssuedDocument> document) {
        this.kit = kit;
        this.press = press;
        this.letters = letters;
        this.document = document;
        var output = new PaperOutput(kit, press);
        var name = name(document.content());
        view = new PaperView(kit, press.pdf(), field -> {})
                .title(name)
                .action("打印", Icons.PRINT, () -> output.print(name, this::pdf))
                .action("Word", Icons.EXPORT, () -> output.save(name, FileKind.DOCX, this::docx))
                .action("PDF", Icons.EXPORT, () -> output.save(name, FileKind.PDF, this::pdf));
        if (document.content().stands()) {
            view.action("作废", Icons.REMOVE, this::markVoid);
        }
        view.freeze(seal(document.content()));
    }

    /// Such as `行政处罚决定书 岳县环罚〔2024〕3号`.
    static String name(IssuedDocument document) {
        return (document.title() + " " + document.number()).strip();
    }

    /// Such as `2024-05-09 定稿，哈希 ab12cd34ef56…`.
    static String seal(IssuedDocument document) {
        var seal = document.issuedOn() + " 定稿，哈希 " + document.pdfHash().substring(0, HASH_SHOWN) + "…";
        return document.stands() ? seal : seal + "\n已作废：" + document.voidReason();
    }

    @Override
    public String title() {
        return name(document.content());
    }

    @Override
    public Icons icon() {
        return Icons.LOCK;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void onShown() {
        view.showPdf(this::pdf);
    }

    private void markVoid() {
        var question = Question.grave("作废" + title(), "作废原因（文号保留，不会再用）", "作废文书");
        kit.dialogs()
                .askText(question, "")
                .ifPresent(reason -> kit.tasks()
                        .job(question.title(), () -> {
                            letters.markVoid(document.id(), reason);
                            return reason;
                        })
                        .onSuccess(done -> kit.navigator().back())
                        .start());
    }

    private byte[] pdf() {
        return press.issues().pdf(document.content());
    }

    private byte[] docx() {
        return press.issues().docx(document.content());
    }
}
