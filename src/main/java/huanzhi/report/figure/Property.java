package huanzhi.report.figure;

import huanzhi.base.Labelled;
import huanzhi.report.figure.YearFacts.Fact;
import java.util.Set;
import java.util.function.Function;

/// Something records can be told apart by, such as 来源渠道; a record may carry several values of it.
record Property<F extends Fact, E extends Enum<E> & Labelled>(String name, Class<E> type, Function<F, Set<E>> values) {

    /// A property of which every record carries exactly one value.
    static <F extends Fact, E extends Enum<E> & Labelled> Property<F, E> single(
            String name, Class<E> type, Function<F, E> value) {
        return new Property<>(name, type, value.andThen(Set::of));
    }
}
