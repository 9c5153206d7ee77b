package huanzhi.shell;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A short name for a fault, such as `7F3A-21`, that can be read out over the telephone.
///
/// The first part says what went wrong where: the kinds of exception and the innermost method of ours. The second says
/// by which way it was reached. Line numbers and messages do not count, so that the same fault keeps its code from one
/// version to the next and whatever was typed.
record ErrorCode(String value) {

    private static final String OURS = "huanzhi.";

    static ErrorCode of(Throwable fault) {
        var kinds = causes(fault).map(each -> each.getClass().getName()).collect(Collectors.joining(" "));
        var methods = causes(fault)
                .flatMap(each -> Arrays.stream(each.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .map(ErrorCode::method)
                .toList();
        var where = methods.isEmpty() ? "" : methods.getFirst();
        return new ErrorCode(String.format("%s-%s", hex(kinds + where, 4), hex(methods.toString(), 2)));
    }

    /// Innermost first, because that is where it happened.
    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).toList().reversed().stream();
    }

    /// Lambdas are numbered by the compiler; the number says nothing.
    private static String method(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName().replaceAll("\\$\\d+", "");
    }

    private static String hex(String text, int digits) {
        var mixed = text.hashCode() * 0x9E3779B9;
        return String.format("%08X", mixed ^ (mixed >>> 15)).substring(0, digits);
    }
}
