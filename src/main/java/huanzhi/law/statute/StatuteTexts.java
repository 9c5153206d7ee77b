package huanzhi.law.statute;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.law.Citation;
import huanzhi.law.LawQuotes;
import huanzhi.law.Validity;
import huanzhi.law.own.LawKind;
import huanzhi.law.own.OwnEntry;
import huanzhi.law.own.OwnEntryId;
import huanzhi.law.own.OwnLaw;
import huanzhi.store.disk.StoredFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The imported statutes: taking one in, and finding the words that were in force on a day.
public final class StatuteTexts implements LawQuotes {

    private final OwnLaw own;
    private final StoredFiles files;
    private volatile Read read = new Read("", List.of());

    public StatuteTexts(OwnLaw own, StoredFiles files) {
        this.own = own;
        this.files = files;
    }

    /// All versions of all of them, in the order they were imported.
    public List<StatuteText> all() {
        var revision = own.revision();
        var known = read;
        if (!known.revision().equals(revision)) {
            known = new Read(
                    revision,
                    texts().stream().map(stored -> data(stored).statute()).toList());
            read = known;
        }
        return known.texts();
    }

    /// The version of the statute called `title` that was in force on `day`.
    public Optional<StatuteText> on(String title, LocalDate day) {
        return all().stream()
                .filter(text -> text.isCalled(title) && text.validity().contains(day))
                .findFirst();
    }

    @Override
    public Optional<String> quote(Citation citation, LocalDate day) {
        return citation.article()
                .flatMap(place -> on(citation.statute().title(), day).flatMap(text -> text.quote(place)));
    }

    /// Reads the file without keeping anything; an empty title means what the file calls itself.
    ///
    /// Refuses a file that is no statute or has gaps, and days that overlap with another version of the same title,
    /// unless that one has no last day and began earlier: it then ends the day before.
    public StatutePreview look(StatuteFile file, String title, Validity validity) {
        var articles = file.articles();
        var name = Optional.of(Text.trim(title).replace("《", "").replace("》", ""))
                .filter(given -> !given.isEmpty())
                .or(file::title)
                .orElseThrow(() -> new Refusal("文件“" + file.name() + "”里没有法规名称，请写明名称。"));
        var text = new StatuteText(name, validity, articles);
        return new StatutePreview(
                file, text, earlier(text).map(stored -> validity.from().minusDays(1)));
    }

    /// Keeps the file and the text as one operation.
    public void keep(StatutePreview preview) {
        var text = preview.text();
        var data = TextData.of(text.title(), text.validity(), preview.file().lines());
        var entries = new ArrayList<OwnEntry>();
        earlier(text).ifPresent(stored -> {
            var ended = data(stored).until(text.validity().from().minusDays(1));
            var entry = stored.content();
            entries.add(new OwnEntry(LawKind.TEXT, entry.key(), ended.json(), entry.note(), entry.original()));
        });
        var original = new OwnEntry.Original(
                preview.file().name(), files.keep(preview.file().source().content()));
        entries.add(new OwnEntry(LawKind.TEXT, data.key(), data.json(), "", original));
        own.putAll("导入法规 " + text.title(), entries);
    }

    /// The version before, if it has no last day; refuses any other that shares a day.
    private Optional<Stored<OwnEntryId, OwnEntry>> earlier(StatuteText fresh) {
        var days = fresh.validity();
        var rivals = texts().stream()
                .filter(stored -> {
                    var other = data(stored);
                    return fresh.isCalled(other.title())
                            && !other.from().equals(days.from().toString())
                            && other.validity().overlaps(days);
                })
                .toList();
        for (var rival : rivals) {
            var other = data(rival).validity();
            if (other.until().isPresent() || !other.from().isBefore(days.from())) {
                throw new Refusal(
                        "《" + fresh.title() + "》已经导入过 " + other.text() + " 的文本，与 " + days.text() + " 重叠，请改正日期。");
            }
        }
        return rivals.stream().findFirst();
    }

    private List<Stored<OwnEntryId, OwnEntry>> texts() {
        return own.all(LawKind.TEXT);
    }

    private static TextData data(Stored<OwnEntryId, OwnEntry> stored) {
        return TextData.read(stored.content().content());
    }

    private record Read(String revision, List<StatuteText> texts) {}
}
