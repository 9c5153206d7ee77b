package huanzhi.base;

/// A record that people know by a number, unique among its kind; it is empty until one has been given.
public interface Numbered<T extends Numbered<T>> {

    String number();

    /// The same record with `number`.
    T numbered(String number);

    /// The year whose series the record belongs to.
    int numberYear();
}
