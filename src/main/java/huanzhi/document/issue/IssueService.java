package huanzhi.document.issue;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.document.Renderer;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import huanzhi.store.Transaction;
import huanzhi.store.disk.StoredFiles;
import java.util.stream.Collectors;

/// Gives a paper its number and freezes it, all or nothing and for good.
public final class IssueService {

    private static final String NUMBER_FIELD = "文书.文号";

    private final StoredFiles files;
    private final LetterPattern pattern;
    private final Renderer pdf;
    private final Renderer docx;
    private final DocumentNumbers numbers = new DocumentNumbers();
    private final IssuedDocuments documents = new IssuedDocuments();

    public IssueService(StoredFiles files, LetterPattern pattern, Renderer pdf, Renderer docx) {
        this.files = files;
        this.pattern = pattern;
        this.pdf = pdf;
        this.docx = docx;
    }

    public Paper preview(Draft draft) {
        return draft.preview(pattern);
    }

    /// Inside an operation that cannot be undone; the number and the row come and go with it.
    ///
    /// Refuses while a field of the paper is empty, naming the fields; while another paper of the form about
    /// the same record stands; and a given number that was used before.
    public Stored<IssuedDocumentId, IssuedDocument> issue(Transaction transaction, Draft draft) {
        refuseSecond(transaction, draft);
        var number = number(transaction, draft);
        var paper = draft.paper()
                .apply(Line.of(new Run.Value(number, NUMBER_FIELD, Run.State.FILLED)))
                .issued();
        refuseIncomplete(paper);
        var document = new IssuedDocument(
                draft.form(),
                number,
                draft.subject(),
                paper.title(),
                draft.day(),
                draft.templateVersion(),
                draft.lawVersion(),
                files.keep(pdf.render(paper)),
                files.keep(docx.render(paper)),
                draft.terms(),
                "");
        return new Stored<>(documents.add(transaction, document), 1, document);
    }

    /// The paper stays, with its number and the reason; the number is never given again.
    public Stored<IssuedDocumentId, IssuedDocument> markVoid(
            Transaction transaction, IssuedDocumentId id, String reason) {
        var why = Text.trim(reason);
        if (why.isEmpty()) {
            throw new Refusal("没有写明作废原因，请填写后再作废。");
        }
        var document = documents.find(transaction, id).orElseThrow(() -> new Refusal("这份文书不存在，请重新打开列表。"));
        if (!document.content().stands()) {
            throw new Refusal("文书“" + document.content().title() + "”已经作废，不需要再作废。");
        }
        documents.markVoid(transaction, document, why);
        return document;
    }

    /// The bytes as they were issued.
    public byte[] pdf(IssuedDocument document) {
        return files.read(document.pdfHash());
    }

    /// The bytes as they were issued.
    public byte[] docx(IssuedDocument document) {
        return files.read(document.docxHash());
    }

    private String number(Transaction transaction, Draft draft) {
        if (!draft.form().isNumbered()) {
            return "";
        }
        var series = Series.of(
                pattern, draft.authorityCode(), draft.form(), draft.day().getYear());
        if (draft.givenNumber().isEmpty()) {
            return numbers.next(transaction, series, series.pattern().highest(series.year(), draft.numbersElsewhere()));
        }
        if (documents.isUsed(transaction, draft.givenNumber())) {
            throw new Refusal("文号“" + draft.givenNumber() + "”已经用过，文号不能重复使用，请清空记录中的文号，由程序另编。");
        }
        series.pattern()
                .serial(series.year(), draft.givenNumber())
                .ifPresent(serial -> numbers.reach(transaction, series, serial));
        return draft.givenNumber();
    }

    private void refuseSecond(Transaction transaction, Draft draft) {
        documents.about(transaction, draft.subject()).stream()
                .map(Stored::content)
                .filter(other -> other.form() == draft.form() && other.stands())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("“" + other.title() + "”" + other.number() + "已经定稿，不能再出一份，需要重出的请先作废原件。");
                });
    }

    private static void refuseIncomplete(Paper paper) {
        var missing = paper.missing();
        if (!missing.isEmpty()) {
            var fields = missing.stream().map(Run.Value::field).distinct().collect(Collectors.joining("、"));
            throw new Refusal("“" + paper.title() + "”还不能定稿：" + fields + "没有填写，请补齐后再定稿。");
        }
    }
}
