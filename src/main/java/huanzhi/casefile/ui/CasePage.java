package huanzhi.casefile.ui;

import huanzhi.base.Stored;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.document.ui.FieldJump;
import huanzhi.document.ui.LetterStrip;
import huanzhi.document.ui.LettersOf;
import huanzhi.document.ui.Press;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormScreen;

/// One case as a page: its form under its steps, its letters and what cannot be right about its days.
final class CasePage {

    private final Desk desk;
    private final CaseOffice office;
    private final RecordPages<CaseId, Case> pages;
    private final Stored<CaseId, Case> stored;
    private final FormScreen<Case> screen;
    private final LetterStrip letters;
    private final CaseHead head;

    CasePage(Desk desk, Press press, CaseOffice office, RecordPages<CaseId, Case> pages, Stored<CaseId, Case> stored) {
        this.desk = desk;
        this.office = office;
        this.pages = pages;
        this.stored = stored;
        this.screen = pages.changing(stored);
        this.letters = new LetterStrip(
                desk.kit(),
                press,
                new LettersOf<>(
                        office.letters(), stored.id(), "案件 " + stored.content().number()),
                new FieldJump(desk.kit(), screen.form()));
        this.head = new CaseHead(desk.kit().clock().today(), letters.root());
    }

    Screen screen() {
        show(stored.content());
        letters.load();
        screen.form().onChange(() -> screen.form().peek().ifPresent(this::show));
        return screen.head(head.root()).again(this::again);
    }

    private void show(Case file) {
        head.show(file);
        desk.kit()
                .tasks()
                .job(
                        "核对日期",
                        () -> office.logic().warnings(file, office.officers().all()))
                .onSuccess(head::warn)
                .start();
    }

    /// A letter issued meanwhile may have written its number into the case, or an undoing may have changed it.
    private void again() {
        letters.load();
        pages.ifChanged(stored, fresh -> desk.kit().navigator().replace(fresh));
    }
}
