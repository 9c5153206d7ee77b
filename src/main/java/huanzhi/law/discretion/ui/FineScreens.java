package huanzhi.law.discretion.ui;

import huanzhi.base.RecordKey;
import huanzhi.document.model.Paper;
import huanzhi.law.discretion.FineDesk;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// 裁量计算: its page, empty or begun from a case.
///
/// `bureau` is the name that stands over the sheet; `papers` shows the composed paper.
public final class FineScreens {

    private final Kit kit;
    private final FineDesk desk;
    private final Supplier<String> bureau;
    private final Consumer<Paper> papers;

    public FineScreens(Kit kit, FineDesk desk, Supplier<String> bureau, Consumer<Paper> papers) {
        this.kit = kit;
        this.desk = desk;
        this.bureau = bureau;
        this.papers = papers;
    }

    public Screen home() {
        return screen();
    }

    /// Begun from a case: its party, violation, days and history are filled in.
    public Screen of(RecordKey record) {
        var screen = screen();
        screen.form().pick(record);
        return screen;
    }

    FineScreen screen() {
        return new FineScreen(new FineModel(desk), new FineForm(kit, desk), bureau, papers);
    }
}
