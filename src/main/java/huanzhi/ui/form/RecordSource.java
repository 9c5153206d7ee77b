package huanzhi.ui.form;

import huanzhi.base.PinyinInitials;
import huanzhi.base.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/// Where a picker finds its records. `search` and `describe` may be slow: pickers ask them in the background.
///
/// ```java
/// RecordSource.numbered(OfficerId::new, OfficerId::value, officers::search, officers::describe)
///         .adding("新增执法人员", (typed, picked) -> openForm(typed, picked));
/// ```
public record RecordSource<I>(
        Function<I, String> write,
        Function<String, I> read,
        Function<String, List<Candidate<I>>> search,
        Function<I, Candidate<I>> describe,
        Optional<Adding<I>> adding) {

    private static final int MOST = 50;

    /// Over records whose ids are numbers; `search` is given what was typed (text or pinyin initials, perhaps nothing)
    /// and answers with the best few.
    public static <I> RecordSource<I> numbered(
            LongFunction<I> id,
            ToLongFunction<I> number,
            Function<String, List<Candidate<I>>> search,
            Function<I, Candidate<I>> describe) {
        return new RecordSource<>(
                each -> Long.toString(number.applyAsLong(each)),
                text -> id.apply(Long.parseLong(text)),
                search,
                describe,
                Optional.empty());
    }

    /// Over words already at hand, found by any part of them or by their pinyin initials.
    public static <E> RecordSource<E> of(List<E> choices, Function<E, String> label) {
        var candidates = choices.stream()
                .map(each ->
                        new Known<>(new Candidate<>(each, label.apply(each), ""), PinyinInitials.of(label.apply(each))))
                .toList();
        return new RecordSource<>(
                label,
                text -> choices.stream()
                        .filter(each -> label.apply(each).equals(text))
                        .findFirst()
                        .orElse(null),
                typed -> candidates.stream()
                        .filter(each -> each.fits(Text.clean(typed)))
                        .limit(MOST)
                        .map(Known::candidate)
                        .toList(),
                each -> new Candidate<>(each, label.apply(each), ""),
                Optional.empty());
    }

    /// Lets the clerk add what is missing: `add` is given what was typed and whom to tell the new record's id.
    public RecordSource<I> adding(String action, BiConsumer<String, Consumer<I>> add) {
        return new RecordSource<>(write, read, search, describe, Optional.of(new Adding<>(action, add)));
    }

    /// What the last line of the list offers.
    public record Adding<I>(String action, BiConsumer<String, Consumer<I>> add) {}

    private record Known<E>(Candidate<E> candidate, String initials) {

        boolean fits(String typed) {
            return candidate.name().contains(typed) || initials.contains(typed.toLowerCase());
        }
    }
}
