package huanzhi.ui.form;

import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.ui.Kit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Builds every form of the program. Its methods only add; what is particular to a field is said in its lambda.
///
/// Each method answers with the [Field], from which [#yields(Supplier)] takes the values:
///
/// ```java
/// var form = new FormBuilder(kit);
/// form.section("基本信息", "按营业执照逐字填写。");
/// var name = form.text("单位名称", it -> it.required("请按营业执照填写").value(old.name()));
/// var expires = form.date("许可到期", it -> it.value(old.expiresOn()));
/// return form.yields(() -> new Enterprise(name.get(), expires.value()));
/// ```
public final class FormBuilder {

    private final Kit kit;
    private final List<Section> sections = new ArrayList<>();

    public FormBuilder(Kit kit) {
        this.kit = kit;
    }

    /// Fields added from now on stand under this title.
    public FormBuilder section(String title, String purpose) {
        sections.add(new Section(title, purpose));
        return this;
    }

    @SafeVarargs
    public final Field<String> text(String label, Consumer<FieldOptions<String>>... configure) {
        return add(label, TextEditor.line(), options(configure));
    }

    @SafeVarargs
    public final Field<String> longText(String label, Consumer<FieldOptions<String>>... configure) {
        var options = options(configure);
        return add(label, TextEditor.lines(options.lines()), options);
    }

    /// Shown as dots, never kept in a draft; does not by itself make a form count as changed.
    @SafeVarargs
    public final Field<String> password(String label, Consumer<FieldOptions<String>>... configure) {
        return add(label, new PasswordEditor(), options(configure));
    }

    /// A line of text with a meaning of its own, such as a code: `form.parsed("信用代码", CreditCode::new,
    /// CreditCode::value)`.
    @SafeVarargs
    public final <T> Field<T> parsed(
            String label, Function<String, T> read, Function<T, String> write, Consumer<FieldOptions<T>>... configure) {
        return add(label, new LineEditor<>(Notation.of(read, write)), options(configure));
    }

    @SafeVarargs
    public final Field<LocalDate> date(String label, Consumer<FieldOptions<LocalDate>>... configure) {
        return add(label, new LineEditor<>(Notation.date(kit.clock())), options(configure));
    }

    /// A time of day.
    @SafeVarargs
    public final Field<LocalTime> time(String label, Consumer<FieldOptions<LocalTime>>... configure) {
        return add(label, new LineEditor<>(Notation.time()), options(configure));
    }

    @SafeVarargs
    public final Field<Money> money(String label, Consumer<FieldOptions<Money>>... configure) {
        return add(label, new LineEditor<>(Notation.money()), options(configure));
    }

    @SafeVarargs
    public final Field<Integer> wholeNumber(String label, Consumer<FieldOptions<Integer>>... configure) {
        return add(label, new LineEditor<>(Notation.wholeNumber()), options(configure));
    }

    /// One of the words of `type`, in a drop-down list.
    @SafeVarargs
    public final <E extends Enum<E> & Labelled> Field<E> choice(
            String label, Class<E> type, Consumer<FieldOptions<E>>... configure) {
        return add(label, new ChoiceEditor<>(List.of(type.getEnumConstants()), Labelled::label), options(configure));
    }

    /// One of a few choices that are data, in a drop-down list.
    @SafeVarargs
    public final <E> Field<E> oneOf(
            String label, List<E> choices, Function<E, String> word, Consumer<FieldOptions<E>>... configure) {
        return add(label, new ChoiceEditor<>(choices, word), options(configure));
    }

    /// One of two or three long choices that are data, all in sight.
    @SafeVarargs
    public final <E> Field<E> either(
            String label, List<E> choices, Function<E, String> word, Consumer<FieldOptions<E>>... configure) {
        return add(label, new EitherEditor<>(choices, word), options(configure));
    }

    /// One of many known words, found by any part of them or their pinyin initials.
    @SafeVarargs
    public final <E> Field<E> searchable(
            String label, List<E> choices, Function<E, String> word, Consumer<FieldOptions<E>>... configure) {
        return pickOne(label, RecordSource.of(choices, word), configure);
    }

    /// Any number of the words of `type`, all in sight.
    @SafeVarargs
    public final <E extends Enum<E> & Labelled> Field<Set<E>> several(
            String label, Class<E> type, Consumer<FieldOptions<Set<E>>>... configure) {
        return add(label, new SeveralEditor<>(type), options(configure));
    }

    /// A box to tick; `words` say what holds when it is ticked.
    @SafeVarargs
    public final Field<Boolean> yesNo(String label, String words, Consumer<FieldOptions<Boolean>>... configure) {
        return add(label, new YesNoEditor(words), options(configure));
    }

    /// One record, such as an enterprise.
    @SafeVarargs
    public final <I> Field<I> pickOne(String label, RecordSource<I> source, Consumer<FieldOptions<I>>... configure) {
        return add(label, new PickOneEditor<>(source, kit.tasks()), options(configure));
    }

    /// Several records in order, such as the officers of an inspection.
    @SafeVarargs
    public final <I> Field<List<I>> pickMany(
            String label, RecordSource<I> source, Consumer<FieldOptions<List<I>>>... configure) {
        return add(label, new PickManyEditor<>(source, kit.tasks()), options(configure));
    }

    @SafeVarargs
    public final Field<List<Attachment>> attachments(
            String label, AttachmentSource source, Consumer<FieldOptions<List<Attachment>>>... configure) {
        return add(label, new AttachmentEditor(source, kit), options(configure));
    }

    /// A list of small records inside this one, such as payments, each entered in a form of its own.
    @SafeVarargs
    public final <T> Field<List<T>> rows(String label, RowsOf<T> rows, Consumer<FieldOptions<List<T>>>... configure) {
        return add(label, new RowsEditor<>(rows, kit.dialogs()), options(configure));
    }

    /// Ends the form: `record` builds the immutable record from the fields and may refuse.
    public <R> Form<R> yields(Supplier<R> record) {
        return new Form<>(sections, record);
    }

    private <T> Field<T> add(String label, Editor<T> editor, FieldOptions<T> options) {
        if (sections.isEmpty()) {
            section("", "");
        }
        var field = new Field<>(label, editor, options);
        sections.getLast().fields().add(field);
        return field;
    }

    @SafeVarargs
    private static <T> FieldOptions<T> options(Consumer<FieldOptions<T>>... configure) {
        var options = new FieldOptions<T>();
        for (var each : configure) {
            each.accept(options);
        }
        return options;
    }
}
