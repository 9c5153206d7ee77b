package huanzhi;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocuments;
import huanzhi.document.issue.Subject;
import huanzhi.register.EnterpriseId;
import huanzhi.register.ui.Happening;
import huanzhi.store.Database;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The papers issued about an enterprise, its cases and its complaints.
record EnterpriseLetters(Database database, Records records, Consumer<RecordKey> opener) {

    List<Happening> of(EnterpriseId enterprise) {
        var documents = new IssuedDocuments();
        return database.read(reading -> Stream.of(
                        Stream.of(new Subject("enterprise", enterprise.value())),
                        records.cases.rows(reading, enterprise).stream()
                                .map(row ->
                                        new Subject("enforcement_case", row.id().value())),
                        records.complaints.rows(reading, enterprise).stream()
                                .map(row -> new Subject("complaint", row.id().value())))
                .flatMap(subjects -> subjects)
                .flatMap(subject -> documents.about(reading, subject).stream())
                .map(Stored::content)
                .map(this::happening)
                .toList());
    }

    private Happening happening(IssuedDocument document) {
        var subject = document.subject();
        return new Happening(
                document.issuedOn(),
                "文书",
                document.fileName() + (document.stands() ? "" : "（已作废）"),
                () -> opener.accept(new RecordKey(subject.table(), subject.id())));
    }
}
