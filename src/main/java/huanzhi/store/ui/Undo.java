package huanzhi.store.ui;

import huanzhi.ui.Kit;
import huanzhi.ui.Notice;

/// Offers to take back what was saved last.
public final class Undo {

    private final Kit kit;
    private final Past past;

    public Undo(Kit kit, Past past) {
        this.kit = kit;
        this.past = past;
    }

    /// To be called right after the operation, while it is the latest.
    public void offer(String sentence) {
        kit.tasks()
                .job("查找操作", past::latest)
                .onSuccess(deed -> kit.navigator().offer(new Notice(sentence, "撤销", () -> undo(deed))))
                .start();
    }

    private void undo(Deed deed) {
        kit.tasks()
                .job("撤销 " + deed.title(), () -> {
                    past.undo(deed);
                    return deed;
                })
                .onSuccess(undone -> kit.navigator().refresh())
                .start();
    }
}
