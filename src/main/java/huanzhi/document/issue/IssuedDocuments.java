package huanzhi.document.issue;

import static huanzhi.store.schema.Tables.ISSUED_DOCUMENT;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.IssuedDocumentRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/// The issued documents. There is no way to change one but to mark it void.
public final class IssuedDocuments implements Repository {

    public Optional<Stored<IssuedDocumentId, IssuedDocument>> find(Reading reading, IssuedDocumentId id) {
        return select(reading, ISSUED_DOCUMENT.ID.eq(id.value())).stream().findFirst();
    }

    /// Those about `subject`, the oldest first.
    public List<Stored<IssuedDocumentId, IssuedDocument>> about(Reading reading, Subject subject) {
        return select(
                reading,
                ISSUED_DOCUMENT.SUBJECT_TABLE.eq(subject.table()).and(ISSUED_DOCUMENT.SUBJECT_ID.eq(subject.id())));
    }

    /// Whether a paper was ever issued under `number`, void ones among them.
    public boolean isUsed(Reading reading, String number) {
        return reading.sql().fetchExists(ISSUED_DOCUMENT, ISSUED_DOCUMENT.NUMBER.eq(number));
    }

    IssuedDocumentId add(Transaction transaction, IssuedDocument document) {
        var id = new IssuedDocumentId(transaction.nextId());
        transaction
                .sql()
                .insertInto(ISSUED_DOCUMENT)
                .set(ISSUED_DOCUMENT.ID, id.value())
                .set(ISSUED_DOCUMENT.VERSION, 1)
                .set(ISSUED_DOCUMENT.FORM, document.form().key())
                .set(ISSUED_DOCUMENT.NUMBER, document.number())
                .set(ISSUED_DOCUMENT.SUBJECT_TABLE, document.subject().table())
                .set(ISSUED_DOCUMENT.SUBJECT_ID, document.subject().id())
                .set(ISSUED_DOCUMENT.TITLE, document.title())
                .set(ISSUED_DOCUMENT.ISSUED_ON, document.issuedOn())
                .set(ISSUED_DOCUMENT.TEMPLATE_VERSION, document.templateVersion())
                .set(ISSUED_DOCUMENT.LAW_VERSION, document.lawVersion())
                .set(ISSUED_DOCUMENT.PDF_HASH, document.pdfHash())
                .set(ISSUED_DOCUMENT.DOCX_HASH, document.docxHash())
                .set(ISSUED_DOCUMENT.TERMS, Terms.write(document.terms()))
                .set(ISSUED_DOCUMENT.VOID_REASON, document.voidReason())
                .execute();
        return id;
    }

    void markVoid(Transaction transaction, Stored<IssuedDocumentId, IssuedDocument> document, String reason) {
        var marked = transaction
                .sql()
                .update(ISSUED_DOCUMENT)
                .set(ISSUED_DOCUMENT.VOID_REASON, reason)
                .set(ISSUED_DOCUMENT.VERSION, document.version() + 1)
                .where(ISSUED_DOCUMENT.ID.eq(document.id().value()))
                .and(ISSUED_DOCUMENT.VERSION.eq(document.version()))
                .execute();
        if (marked == 0) {
            throw new Refusal("文书“" + document.content().title() + "”刚刚被改过，请重新打开后再试。");
        }
    }

    private static List<Stored<IssuedDocumentId, IssuedDocument>> select(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(ISSUED_DOCUMENT)
                .where(condition)
                .orderBy(ISSUED_DOCUMENT.ID)
                .fetch(IssuedDocuments::read);
    }

    private static Stored<IssuedDocumentId, IssuedDocument> read(IssuedDocumentRecord row) {
        return new Stored<>(
                new IssuedDocumentId(row.getId()),
                row.getVersion(),
                new IssuedDocument(
                        LetterForm.named(row.getForm()).orElseThrow(),
                        row.getNumber(),
                        new Subject(row.getSubjectTable(), row.getSubjectId()),
                        row.getTitle(),
                        row.getIssuedOn(),
                        row.getTemplateVersion(),
                        row.getLawVersion(),
                        row.getPdfHash(),
                        row.getDocxHash(),
                        Terms.read(row.getTerms()),
                        row.getVoidReason()));
    }
}
