package huanzhi.document.issue;

/// Names one issued document for ever, here and in the journal.
public record IssuedDocumentId(long value) {

    private static final String TABLE = "issued_document";

    /// As the subject of another paper: a service receipt is about the paper served.
    public Subject asSubject() {
        return new Subject(TABLE, value);
    }
}
