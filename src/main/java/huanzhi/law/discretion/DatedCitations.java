package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import huanzhi.law.Article;
import huanzhi.law.Citation;
import huanzhi.law.LawLibrary;
import huanzhi.law.Provision;
import huanzhi.law.Statute;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the data cite as `water 83(2)`, resolved by the statutes in force on the day asked for.
record DatedCitations(List<String> shorthands) {

    DatedCitations {
        shorthands = List.copyOf(shorthands);
    }

    /// Of what is cited, that which was in force on `day`.
    Provision on(LocalDate day, LawLibrary law, boolean confirmed) {
        var statutes = law.on(day).statutes();
        return new Provision(
                shorthands.stream()
                        .flatMap(each -> citation(each, statutes).stream())
                        .toList(),
                confirmed);
    }

    /// Refuses what is in force on none of `days`.
    DatedCitations known(LawLibrary law, List<LocalDate> days) {
        for (var each : shorthands) {
            if (days.stream()
                    .allMatch(day -> citation(each, law.on(day).statutes()).isEmpty())) {
                throw new Refusal("裁量表数据引用的“" + each + "”没有对应的法规，请先在 statutes.json 中列出。");
            }
        }
        return this;
    }

    private static Optional<Citation> citation(String shorthand, List<Statute> statutes) {
        var parts = shorthand.split(" ", 2);
        return statutes.stream()
                .filter(statute -> statute.key().equals(parts[0]))
                .findFirst()
                .map(statute -> new Citation(
                        statute, parts.length == 1 ? Optional.empty() : Optional.of(Article.of(parts[1]))));
    }
}
