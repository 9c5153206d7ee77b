package huanzhi;

import huanzhi.base.RecordKey;
import huanzhi.base.Text;
import huanzhi.shell.Finder;
import huanzhi.shell.Found;
import huanzhi.store.Database;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the search at the top finds: works by name, initials or code; cases and complaints by number and words.
final class Search {

    static final int MOST = 8;

    private final Database database;
    private final Records records;
    private final Consumer<RecordKey> opener;

    Search(Database database, Records records, Consumer<RecordKey> opener) {
        this.database = database;
        this.records = records;
        this.opener = opener;
    }

    List<Finder> finders() {
        return List.of(this::enterprises, this::cases, this::complaints);
    }

    private List<Found> enterprises(String typed) {
        var wanted = wanted(typed);
        return found(records.register.rows().stream()
                .filter(row -> has(wanted, row.name(), row.initials(), row.creditCode()))
                .map(row -> new Found(
                        row.name(),
                        "企业",
                        () -> opener.accept(new RecordKey("enterprise", row.id().value())))));
    }

    private List<Found> cases(String typed) {
        var wanted = wanted(typed);
        return found(database.read(records.cases::rows).stream()
                .filter(row -> has(wanted, row.number(), row.party(), row.cause(), row.decisionNumber()))
                .map(row -> new Found(
                        row.number() + " " + row.party(),
                        "案件",
                        () -> opener.accept(
                                new RecordKey("enforcement_case", row.id().value())))));
    }

    private List<Found> complaints(String typed) {
        var wanted = wanted(typed);
        return found(database.read(records.complaints::rows).stream()
                .filter(row -> has(wanted, row.number(), row.subject(), row.place()))
                .map(row -> new Found(
                        row.number() + " " + row.subject(),
                        "投诉",
                        () -> opener.accept(new RecordKey("complaint", row.id().value())))));
    }

    private static String wanted(String typed) {
        return Text.clean(typed).toLowerCase();
    }

    private static boolean has(String wanted, String... texts) {
        return Stream.of(texts).anyMatch(text -> Text.clean(text).toLowerCase().contains(wanted));
    }

    private static List<Found> found(Stream<Found> matches) {
        return matches.limit(MOST).toList();
    }
}
