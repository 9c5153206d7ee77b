package huanzhi.store;

import huanzhi.base.Refusal;
import java.util.Optional;
import java.util.function.Function;

/// The way to save, which refuses where a store may only be read, and says why.
record Writing(Opened opened, Optional<Saving> saving) {

    <T> T save(Saving.Title title, Function<Transaction, T> work) {
        opened.lock().beat();
        return saving.orElseThrow(() -> new Refusal("“" + title.text() + "”没有保存："
                        + opened.report().readOnlyBecause().orElse("")))
                .save(title, work);
    }

    /// The operation this thread is within.
    Optional<Reading> current() {
        return saving.flatMap(Saving::current);
    }

    /// Where nothing is saved, everything legible in the journal counts.
    long lastSaved() {
        return saving.map(Saving::lastSaved).orElse(Long.MAX_VALUE);
    }
}
