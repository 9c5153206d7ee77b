package huanzhi.sheet;

/// This reader cannot read the file; another may.
final class UnreadableException extends RuntimeException {

    UnreadableException(Throwable cause) {
        super(cause);
    }
}
