package huanzhi.cli;

import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.casefile.CaseId;
import huanzhi.complaint.ComplaintId;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.LetterForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Issues a letter, or writes the one that was issued before again.
@Command(name = "letter", description = "定稿一份文书并写成 PDF 和 Word；已经定稿的原样再写一次")
final class LetterCommand extends OfficeCommand {

    @Parameters(
            index = "0",
            paramLabel = "文书",
            description = "notice 告知书、decision 决定书、receipt 送达回证、reply 投诉答复函，或者文书全名，如 行政检查通知书")
    private String form;

    @ArgGroup(multiplicity = "1")
    private About about;

    @Option(names = "--out", required = true, paramLabel = "目录", description = "写到哪个目录")
    private Path folder;

    /// Whose letter it is.
    static final class About {

        @Option(names = "--case", required = true, paramLabel = "立案号", description = "哪件案件")
        private String caseNumber;

        @Option(names = "--complaint", required = true, paramLabel = "投诉编号", description = "哪件投诉")
        private String complaintNumber;

        @Option(names = "--task", required = true, paramLabel = "任务编号", description = "哪项检查任务")
        private String taskNumber;
    }

    private static final Map<String, LetterForm> SHORT_NAMES = Map.of(
            "notice", LetterForm.PENALTY_NOTICE,
            "decision", LetterForm.PENALTY_DECISION,
            "receipt", LetterForm.SERVICE_RECEIPT,
            "reply", LetterForm.COMPLAINT_REPLY);

    LetterCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var wanted = wanted();
        var issued = about.caseNumber != null
                ? ofCase(office, wanted, key(office, LedgerKind.CASES, about.caseNumber))
                : about.complaintNumber != null
                        ? reply(office, wanted, key(office, LedgerKind.COMPLAINTS, about.complaintNumber))
                        : ofTask(office, wanted);
        return written(office, issued.content());
    }

    private LetterForm wanted() {
        var found = SHORT_NAMES.get(form);
        return found != null
                ? found
                : LetterForm.named(form)
                        .orElseThrow(() -> new Refusal("没有“" + form + "”这种文书，请写 notice、decision、receipt 或者 reply。"));
    }

    private static RecordKey key(Office office, LedgerKind kind, String number) {
        return office.names().find(kind, number).orElseThrow(() -> new Refusal("没有找到编号为“" + number + "”的记录，请核对编号。"));
    }

    private Stored<IssuedDocumentId, IssuedDocument> ofCase(Office office, LetterForm wanted, RecordKey key) {
        if (wanted == LetterForm.COMPLAINT_REPLY) {
            throw new Refusal("投诉答复函是答复投诉的，请用 --complaint 写明投诉编号。");
        }
        if (!office.caseLetters().forms().contains(wanted)) {
            throw new Refusal(wanted.label() + "不是案件的文书，请用 --task 写明检查任务编号。");
        }
        var id = new CaseId(key.id());
        return office.caseLetters()
                .standing(wanted, id)
                .orElseGet(() -> office.caseLetters().issue(wanted, id));
    }

    private Stored<IssuedDocumentId, IssuedDocument> reply(Office office, LetterForm wanted, RecordKey key) {
        if (wanted != LetterForm.COMPLAINT_REPLY) {
            throw new Refusal(wanted.label() + "不是投诉的文书，请用 --case 写明立案号，或者用 --task 写明检查任务编号。");
        }
        var id = new ComplaintId(key.id());
        return standing(office.complaintLetters().issued(id), wanted)
                .orElseGet(() -> office.complaintLetters().issue(wanted, id));
    }

    private Stored<IssuedDocumentId, IssuedDocument> ofTask(Office office, LetterForm wanted) {
        var letters = office.tasks().letters();
        if (!letters.forms().contains(wanted)) {
            throw new Refusal(wanted.label() + "不是检查任务的文书，请用 --case 或者 --complaint 写明编号。");
        }
        var id = office.tasks()
                .service()
                .numbered(about.taskNumber)
                .orElseThrow(() -> new Refusal("没有找到编号为“" + about.taskNumber + "”的检查任务，请核对编号。"))
                .id();
        return standing(letters.issued(id), wanted).orElseGet(() -> letters.issue(wanted, id));
    }

    private static Optional<Stored<IssuedDocumentId, IssuedDocument>> standing(
            List<Stored<IssuedDocumentId, IssuedDocument>> issued, LetterForm wanted) {
        return issued.stream()
                .filter(each ->
                        each.content().form() == wanted && each.content().stands())
                .reduce((earlier, later) -> later);
    }

    private Answer written(Office office, IssuedDocument document) {
        var name = document.fileName();
        var files = new ArrayList<Path>();
        files.add(Papers.write(office.issues().pdf(document), folder, name + ".pdf"));
        files.add(Papers.write(office.issues().docx(document), folder, name + ".docx"));
        return new Answer(
                files.stream().map(file -> "已写出 " + file).toList(),
                Map.of(
                        "number", document.number(),
                        "files", files.stream().map(Path::toString).toList()));
    }
}
