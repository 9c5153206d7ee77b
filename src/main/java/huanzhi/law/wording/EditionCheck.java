package huanzhi.law.wording;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether an edition has all that its form wants, and nothing the form does not know.
final class EditionCheck {

    private final String where;
    private final Edition edition;

    EditionCheck(String file, Edition edition) {
        this.where = "文书用语 " + file + " 版本 " + edition.version();
        this.edition = edition;
    }

    void holds(List<? extends WantedPassage> wanted, List<? extends Labelled> vocabulary) {
        var names = labels(wanted);
        edition.passages().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> refuse("多出一段【" + name + "】，请删去或者改正段名"));
        wanted.forEach(passage -> holds(passage, labels(vocabulary)));
    }

    private void holds(WantedPassage wanted, Set<String> vocabulary) {
        var passage = edition.passage(wanted);
        if (passage == null) {
            throw refusal("缺少【" + wanted.label() + "】一段，请补上");
        }
        var slots = passage.slots();
        var own = labels(wanted.slots());
        own.stream()
                .filter(slot -> !slots.contains(slot))
                .findFirst()
                .ifPresent(slot -> refuse("【" + wanted.label() + "】一段缺少 {" + slot + "}，请补上"));
        slots.stream()
                .filter(slot -> !vocabulary.contains(slot) && !own.contains(slot))
                .findFirst()
                .ifPresent(slot -> refuse("【" + wanted.label() + "】一段中的 {" + slot + "} 不是可用的空格，可用的有："
                        + String.join("、", vocabulary.stream().sorted().toList()) + "，请改正"));
    }

    private void refuse(String what) {
        throw refusal(what);
    }

    private Refusal refusal(String what) {
        return new Refusal(where + what + "。");
    }

    private static Set<String> labels(List<? extends Labelled> words) {
        return words.stream().map(Labelled::label).collect(Collectors.toSet());
    }
}
