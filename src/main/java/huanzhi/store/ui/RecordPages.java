package huanzhi.store.ui;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.store.AttachmentService;
import huanzhi.store.Database;
import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import huanzhi.ui.Screen;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormScreen;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The pages that one kind of record has: a form to add one, a form to change one, and from there its history and its
/// removal, which can be taken back.
///
/// `noun` is what one is called, such as `检查`; `form` gives the form for a record that is there, or an empty one.
public final class RecordPages<I, T> {

    private final Kit kit;
    private final Undo undo;
    private final String noun;
    private final RecordAccess<I, T> access;
    private final Function<Optional<T>, Form<T>> form;
    private final AttachmentService attachments;
    private final HistoryView history;
    private Function<Stored<I, T>, Screen> page = this::changing;

    public RecordPages(
            Kit kit,
            Database database,
            String noun,
            RecordAccess<I, T> access,
            Function<Optional<T>, Form<T>> form,
            ColumnWords words) {
        this.kit = kit;
        this.undo = new Undo(kit, database);
        this.noun = noun;
        this.access = access;
        this.form = form;
        this.attachments = new AttachmentService(database, kit.clock());
        this.history = new HistoryView(kit, database, words.lines("attachment").text("name", "附件"));
    }

    public void add() {
        kit.navigator().open(adding());
    }

    /// As [#add] with a form that was begun by another page.
    public void add(Form<T> begun, Consumer<Stored<I, T>> then) {
        kit.navigator().open(adding(begun).saves(access.add(), saved -> {
            kit.navigator().back();
            then.accept(saved);
        }));
    }

    public Screen adding() {
        return adding(form.apply(Optional.empty()))
                .saves(access.add(), saved -> kit.navigator().back())
                .another(this::adding);
    }

    /// Opens the page of a record that is there.
    public void open(I id) {
        kit.tasks()
                .job("打开" + noun, () -> find(id))
                .onSuccess(stored -> kit.navigator().open(page.apply(stored)))
                .start();
    }

    /// The page of a record is more than its form; `made` is given the record as it is stored.
    public RecordPages<I, T> page(Function<Stored<I, T>, Screen> made) {
        page = made;
        return this;
    }

    /// Hands over a fresh page of the record where it was changed since it was read as `read`.
    public void ifChanged(Stored<I, T> read, Consumer<Screen> then) {
        kit.tasks()
                .job("打开" + noun, () -> find(read.id()))
                .onSuccess(stored -> {
                    if (stored.version() != read.version()) {
                        then.accept(page.apply(stored));
                    }
                })
                .start();
    }

    /// The form of a record that is there, with its files, its history and its removal.
    public FormScreen<T> changing(Stored<I, T> stored) {
        var name = access.name().apply(stored.content());
        var key = access.key().apply(stored.id());
        var files = files(stored);
        var removal =
                Question.grave("删除" + noun, "将删除" + noun + "“" + name + "”和它的全部内容。删除之后可以撤销，历史中也一直可以查到。", "删除" + noun);
        return new FormScreen<>(
                        kit,
                        key.table() + "/" + key.id(),
                        name.startsWith(noun) ? name : noun + " " + name,
                        form.apply(Optional.of(stored.content())))
                .<Stored<I, T>>saves(
                        content -> access.change().apply(new Stored<>(stored.id(), stored.version(), content)),
                        saved -> kit.navigator().back())
                .head(files.root())
                .again(files::load)
                .history(() -> kit.navigator().open(history.of(key, name)))
                .deletes(
                        removal,
                        () -> access.remove().accept(stored),
                        () -> undo.offer("已删除" + noun + "“" + name + "”。"));
    }

    /// The files of a record, looked up at once.
    public AttachmentStrip files(Stored<I, T> stored) {
        var files = new AttachmentStrip(
                kit,
                attachments,
                undo,
                access.key().apply(stored.id()),
                noun + " " + access.name().apply(stored.content()));
        files.load();
        return files;
    }

    private FormScreen<T> adding(Form<T> blank) {
        return new FormScreen<>(kit, "new/" + noun, "登记" + noun, blank);
    }

    private Stored<I, T> find(I id) {
        return access.find().apply(id).orElseThrow(() -> new Refusal("这条" + noun + "已经不在了，可能刚被删除，请刷新列表。"));
    }
}
