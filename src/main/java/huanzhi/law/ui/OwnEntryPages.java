package huanzhi.law.ui;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.law.Gist;
import huanzhi.law.LawWriter;
import huanzhi.law.Statute;
import huanzhi.law.Violation;
import huanzhi.law.own.LawKind;
import huanzhi.law.own.OwnEntry;
import huanzhi.law.own.OwnEntryId;
import huanzhi.law.search.LawShelf;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.ColumnWords;
import huanzhi.store.ui.HistoryView;
import huanzhi.store.ui.Undo;
import huanzhi.ui.Question;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormScreen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Adding, ending and correcting entries: each page fills an own entry and leaves the shipped one alone.
final class OwnEntryPages {

    private static final String TABLE = "law_entry";
    private static final List<LawKind> TYPED = List.of(LawKind.STATUTE, LawKind.VIOLATION, LawKind.ARTICLE);

    private final Desk desk;
    private final LawShelf law;
    private final Undo undo;
    private final HistoryView history;
    private final StatuteForm statutes;
    private final GistForm gists;
    private final ViolationForm violations;

    OwnEntryPages(Desk desk, LawShelf law) {
        this.desk = desk;
        this.law = law;
        this.undo = new Undo(desk.kit(), desk.database());
        this.history = new HistoryView(
                desk.kit(),
                desk.database(),
                new ColumnWords(TABLE)
                        .text("entry_key", "键")
                        .named("content", "内容", EntryWords::of)
                        .text("note", "说明"));
        this.statutes = new StatuteForm(desk.kit());
        this.gists = new GistForm(desk.kit(), law.library());
        this.violations = new ViolationForm(desk.kit(), law.library());
    }

    /// Asks what is to be added.
    void add() {
        desk.kit()
                .dialogs()
                .choose("新增", "新增的条目只在本单位用，随程序附带的不改动。", TYPED)
                .ifPresent(kind -> page(kind, Optional.empty()));
    }

    /// The entry as it holds now, to be corrected or given a last day.
    void change(LawKind kind, String key) {
        page(kind, Optional.of(key));
    }

    void history(LawKind kind, String key) {
        found(
                kind,
                key,
                stored -> desk.kit()
                        .navigator()
                        .open(history.of(new RecordKey(TABLE, stored.id().value()), kind.label() + " " + key)));
    }

    /// Has the shipped entry hold again.
    void remove(LawKind kind, String key) {
        var question =
                Question.grave("撤回自有条目", "撤回自有的" + kind.label() + "“" + key + "”，随程序附带的恢复有效；没有附带的就不再有这一条。可以撤销。", "撤回");
        if (desk.kit().dialogs().confirm(question)) {
            found(
                    kind,
                    key,
                    stored -> desk.kit()
                            .tasks()
                            .job("撤回" + kind.label(), () -> {
                                law.own().remove(stored);
                                return stored;
                            })
                            .onSuccess(removed -> {
                                desk.kit().navigator().refresh();
                                undo.offer("已撤回自有的" + kind.label() + "“" + key + "”。");
                            })
                            .start());
        }
    }

    private void found(LawKind kind, String key, Consumer<Stored<OwnEntryId, OwnEntry>> then) {
        desk.kit()
                .tasks()
                .job("打开" + kind.label(), () -> law.own().find(kind, key))
                .onSuccess(stored -> stored.ifPresent(then))
                .start();
    }

    private void page(LawKind kind, Optional<String> key) {
        switch (kind) {
            case STATUTE -> open(kind, key, statutes.of(key.flatMap(this::statute)), Statute::key, LawWriter::of);
            case VIOLATION ->
                open(kind, key, violations.of(key.flatMap(law.library()::violation)), Violation::key, LawWriter::of);
            case ARTICLE -> open(kind, key, gists.of(key.flatMap(this::gist)), Gist::key, LawWriter::of);
            case TEXT, UPDATE -> throw new IllegalArgumentException("no form for " + kind);
        }
    }

    private <T> void open(
            LawKind kind, Optional<String> key, Form<T> form, Function<T, String> name, Function<T, String> json) {
        var title = key.isEmpty() ? "新增" + kind.label() : "更正" + kind.label();
        desk.kit()
                .navigator()
                .open(new FormScreen<>(desk.kit(), "law/" + kind + "/" + key.orElse("new"), title, form)
                        .saves(
                                entry -> law.own()
                                        .put(new OwnEntry(
                                                kind,
                                                name.apply(entry),
                                                json.apply(entry),
                                                "",
                                                OwnEntry.Original.NONE)),
                                saved -> desk.kit().navigator().back()));
    }

    private Optional<Statute> statute(String key) {
        return law.library().statutes().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    private Optional<Gist> gist(String key) {
        return law.library().gists().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }
}
