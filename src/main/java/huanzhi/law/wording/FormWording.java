package huanzhi.law.wording;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.law.LawFiles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// All editions of the wording of one form.
public final class FormWording {

    private static final String FOLDER = "wording/";
    private static final String ENDING = ".txt";

    private final String file;
    private final List<Edition> editions;

    private FormWording(String file, List<Edition> editions) {
        this.file = file;
        this.editions = List.copyOf(editions);
    }

    /// Reads `wording/<form>.txt`; refuses, naming edition, passage and slot, when it does not hold exactly
    /// `wanted`, or names a slot that is neither its passage's own nor in `vocabulary`, which all may use.
    public static FormWording read(
            LawFiles files, String form, List<? extends WantedPassage> wanted, List<? extends Labelled> vocabulary) {
        var file = FOLDER + form + ENDING;
        var editions = new WordingReader(file).read(files.text(file));
        editions.forEach(edition -> new EditionCheck(file, edition).holds(wanted, vocabulary));
        return new FormWording(file, editions);
    }

    public Edition on(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .max(Comparator.comparing(Edition::from))
                .orElseThrow(() -> new Refusal("文书用语 " + file + " 没有 " + day + " 适用的版本，请补上更早的版本或者改正文书日期。"));
    }
}
