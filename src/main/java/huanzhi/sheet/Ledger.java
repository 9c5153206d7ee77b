package huanzhi.sheet;

import java.util.List;

/// One kind of ledger that can be taken in; each feature has one.
public interface Ledger<T> {

    /// How to read it today: what its rows refer to, such as officers, is looked up once and held.
    ImportSpec<T> spec();

    /// Keeps all of them in one operation called `title`, which is undone as one; or, refusing, none.
    ImportResult keep(String title, List<ImportPreview.Accepted<T>> rows);
}
