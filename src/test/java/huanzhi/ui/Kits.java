package huanzhi.ui;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;

/// The kit that tests give to screens: everything happens at once, on the calling thread, on Friday 2026-09-25.
public final class Kits {

    public static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);

    private Kits() {}

    /// With dialogs that answer nothing; use [#with(Path, Dialogs)] to prepare answers.
    public static Kit atOnce(Path folder) {
        return with(folder, new ScriptedDialogs());
    }

    public static Kit with(Path folder, Dialogs dialogs) {
        return with(folder, dialogs, new Pages(), Tasks.atOnce(failing()));
    }

    public static Kit with(Path folder, Dialogs dialogs, Navigator navigator, Tasks tasks) {
        var clock = Clock.on(FRI_2026_09_25);
        return new Kit(
                tasks,
                dialogs,
                navigator,
                new Preferences(folder.resolve("preferences.json")),
                new Drafts(folder.resolve("drafts"), clock),
                clock);
    }

    /// What no screen handles fails the test.
    public static Failures failing() {
        return new Failures() {
            @Override
            public void refused(Refusal refusal) {
                throw refusal;
            }

            @Override
            public void unexpected(String doing, Throwable fault) {
                throw new AssertionError(doing, fault);
            }
        };
    }
}
