package huanzhi.casefile.letter;

import huanzhi.base.Labelled;
import huanzhi.document.issue.LetterForm;
import huanzhi.law.LawFiles;
import huanzhi.law.wording.FilledWording;
import huanzhi.law.wording.FormWording;
import huanzhi.law.wording.WantedPassage;
import huanzhi.settings.BureauItem;
import java.util.ArrayList;
import java.util.List;

/// The wording of one form of a case, together with what all of them share.
final class CaseWording {

    private static final String SHARED = "case-common";

    private final FormWording form;
    private final FormWording common;

    /// Refuses wording that does not hold what the form wants.
    CaseWording(LawFiles files, LetterForm form, List<? extends WantedPassage> wanted) {
        this.form = FormWording.read(files, form.key(), wanted, vocabulary());
        this.common = FormWording.read(files, SHARED, List.of(CommonPassage.values()), vocabulary());
    }

    FilledWording fill(CaseMatter matter) {
        return new FilledWording(
                List.of(form.on(matter.day()), common.on(matter.day())), slot -> CaseSlot.named(slot, matter));
    }

    /// What an issued paper remembers: the edition of the form and that of the shared passages.
    String version(CaseMatter matter) {
        return form.on(matter.day()).version() + "+" + common.on(matter.day()).version();
    }

    /// The slots any passage can use.
    static List<Labelled> vocabulary() {
        var words = new ArrayList<Labelled>();
        words.addAll(List.of(CaseSlot.values()));
        words.addAll(List.of(BureauItem.values()));
        return words;
    }
}
