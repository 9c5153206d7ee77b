package huanzhi.law.limit.ui;

import huanzhi.base.PinyinInitials;
import huanzhi.base.Text;
import huanzhi.deadline.LimitRule;
import huanzhi.deadline.Variant;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.RecordSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A rule in one of its forms, as the clerk picks it; which provisions hold is decided by the start.
record RuleChoice(LimitRule rule, Variant variant) {

    private static final int MOST = 80;

    /// Found by id, by any part of the name, by its initials and by the statute.
    static RecordSource<RuleChoice> among(List<LimitRule> rules) {
        var choices = rules.stream()
                .flatMap(rule -> rule.variants().stream().map(variant -> new RuleChoice(rule, variant)))
                .toList();
        return new RecordSource<>(
                RuleChoice::key,
                key -> choices.stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElse(null),
                typed -> choices.stream()
                        .filter(each -> each.fits(Text.clean(typed)))
                        .limit(MOST)
                        .map(RuleChoice::candidate)
                        .toList(),
                RuleChoice::candidate,
                Optional.empty());
    }

    private boolean fits(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return Stream.of(
                        rule.id().value().toLowerCase(Locale.ROOT),
                        name(),
                        PinyinInitials.of(name()),
                        rule.basis().article())
                .anyMatch(words -> words.contains(wanted));
    }

    private Candidate<RuleChoice> candidate() {
        return new Candidate<>(this, name(), variant.text());
    }

    private String name() {
        return rule.id().number() + " " + rule.name() + (variant.name().isEmpty() ? "" : "，" + variant.name());
    }

    private String key() {
        return rule.id().value() + " " + variant.key();
    }
}
