package huanzhi.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Every icon of the program: one outlined family, named by what it means here.
public enum Icons {
    NONE(Material2OutlinedAL.FIBER_MANUAL_RECORD),

    HOME(Material2OutlinedAL.DASHBOARD),
    ENTERPRISE(Material2OutlinedAL.APARTMENT),
    OFFICER(Material2OutlinedAL.ASSIGNMENT_IND),
    DRAW(Material2OutlinedMZ.SHUFFLE),
    INSPECTION(Material2OutlinedAL.FACT_CHECK),
    COMPLAINT(Material2OutlinedMZ.SUPPORT_AGENT),
    CASE(Material2OutlinedAL.GAVEL),
    DISCLOSURE(Material2OutlinedAL.CAMPAIGN),
    LEDGER(Material2OutlinedMZ.TABLE_CHART),
    ACTIVITY(Material2OutlinedMZ.SCHOOL),
    REPORT(Material2OutlinedAL.ASSESSMENT),
    LAW(Material2OutlinedAL.ACCOUNT_BALANCE),
    CALCULATE(Material2OutlinedAL.CALCULATE),
    FINE(Material2OutlinedMZ.PAYMENTS),
    SETTINGS(Material2OutlinedMZ.SETTINGS),
    PAPER(Material2OutlinedAL.DESCRIPTION),
    PAGE(Material2OutlinedAL.ARTICLE),
    ARCHIVE(Material2OutlinedAL.ARCHIVE),

    ADD(Material2OutlinedAL.ADD),
    EDIT(Material2OutlinedAL.EDIT),
    DELETE(Material2OutlinedAL.DELETE),
    REMOVE(Material2OutlinedAL.CLOSE),
    SAVE(Material2OutlinedMZ.SAVE),
    SEARCH(Material2OutlinedMZ.SEARCH),
    FILTER(Material2OutlinedAL.FILTER_LIST),
    COLUMNS(Material2OutlinedMZ.VIEW_COLUMN),
    VIEW(Material2OutlinedAL.BOOKMARK_BORDER),
    IMPORT(Material2OutlinedAL.GET_APP),
    EXPORT(Material2OutlinedMZ.PUBLISH),
    PRINT(Material2OutlinedMZ.PRINT),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    ATTACH(Material2OutlinedAL.ATTACH_FILE),
    OPEN(Material2OutlinedMZ.OPEN_IN_NEW),
    FOLDER(Material2OutlinedAL.FOLDER_OPEN),
    HISTORY(Material2OutlinedAL.HISTORY),
    UNDO(Material2OutlinedMZ.UNDO),
    CALENDAR(Material2OutlinedAL.CALENDAR_TODAY),
    BULK(Material2OutlinedMZ.PLAYLIST_ADD_CHECK),

    BACK(Material2OutlinedAL.ARROW_BACK),
    FORWARD(Material2OutlinedAL.ARROW_FORWARD),
    DOWN(Material2OutlinedAL.EXPAND_MORE),
    FOLD(Material2OutlinedMZ.MENU_OPEN),
    UNFOLD(Material2OutlinedMZ.MENU),
    HELP(Material2OutlinedAL.HELP_OUTLINE),

    DONE(Material2OutlinedAL.CHECK_CIRCLE),
    INFO(Material2OutlinedAL.INFO),
    CLOCK(Material2OutlinedMZ.SCHEDULE),
    CAUTION(Material2OutlinedMZ.WARNING),
    ALARM(Material2AL.ERROR),
    UNCONFIRMED(Material2OutlinedAL.HELP_OUTLINE),
    LOCK(Material2OutlinedAL.LOCK),
    HERE(Material2OutlinedMZ.RADIO_BUTTON_CHECKED),
    OPEN_STEP(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED);

    private final Ikon ikon;

    Icons(Ikon ikon) {
        this.ikon = ikon;
    }

    /// The icon at the size of a line of text.
    public FontIcon node() {
        return node(16);
    }

    /// At 16 or 20 px; a new node each time, because a node stands in one place only.
    public FontIcon node(int size) {
        var icon = FontIcon.of(ikon, size);
        icon.getStyleClass().add("size-" + size);
        return icon;
    }
}
