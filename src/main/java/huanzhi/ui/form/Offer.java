package huanzhi.ui.form;

/// One line of the candidate list: a record to take, or the way to add the missing one.
sealed interface Offer<I> {

    record Pick<I>(Candidate<I> candidate) implements Offer<I> {}

    record Add<I>(RecordSource.Adding<I> adding, String typed) implements Offer<I> {}
}
