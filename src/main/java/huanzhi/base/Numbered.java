package huanzhi.base;

/// A record that people know by a number, unique among its kind; it is empty until one has been given.
public interface Numbered<T extends Numbered<T>> {

    String number();

    /// The same record with `number`.
    T numbered(String number);

    /// The year whose series the record belongs to.
    int numberYear();

    /// What makes two records look like one and the same where neither has a number, to be compared by `equals`.
    Object likeness();
}
