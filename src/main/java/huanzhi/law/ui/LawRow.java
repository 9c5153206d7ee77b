package huanzhi.law.ui;

import huanzhi.law.own.LawKind;
import huanzhi.law.own.OwnLaw;
import huanzhi.law.search.LawFind;
import huanzhi.ui.Badge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of the list: what was found, and whether it is the bureau's own.
record LawRow(LawFind find, boolean own) {

    static List<LawRow> of(List<LawFind> finds, OwnLaw own) {
        var keys = finds.stream()
                .map(LawFind::kind)
                .distinct()
                .flatMap(kind -> ownKind(kind).stream())
                .flatMap(kind -> own.all(kind).stream())
                .map(stored -> stored.content().kind() + " " + stored.content().key())
                .collect(Collectors.toSet());
        return finds.stream().map(find -> new LawRow(find, isOwn(find, keys))).toList();
    }

    /// Of which kind an own entry of it is; the words of a statute are own as a whole.
    static Optional<LawKind> ownKind(LawFind.Kind kind) {
        return switch (kind) {
            case VIOLATION -> Optional.of(LawKind.VIOLATION);
            case STATUTE -> Optional.of(LawKind.STATUTE);
            case ARTICLE -> Optional.of(LawKind.ARTICLE);
            case TEXT -> Optional.empty();
        };
    }

    private static boolean isOwn(LawFind find, Set<String> keys) {
        return ownKind(find.kind())
                .map(kind -> keys.contains(kind + " " + find.key()))
                .orElse(true);
    }

    /// Tells the same row again after a reload.
    String id() {
        return find.kind() + " " + find.key() + " " + find.validity().from();
    }

    Badge state() {
        if (!find.confirmed()) {
            return Badge.unconfirmed("待核对");
        }
        return own ? Badge.good(find.kind() == LawFind.Kind.TEXT ? "已导入" : "自有") : Badge.NONE;
    }
}
