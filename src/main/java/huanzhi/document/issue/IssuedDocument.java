package huanzhi.document.issue;

import java.time.LocalDate;
import java.util.Map;

/// A paper as it left the house: what it was made from, and the hashes of its two files.
///
/// `number` is empty where the form has none; `issuedOn` is the day the paper bears; `terms` are what it settles (such
/// as the fine) for later papers to be compared with; an empty `voidReason` means that it stands.
public record IssuedDocument(
        LetterForm form,
        String number,
        Subject subject,
        String title,
        LocalDate issuedOn,
        String templateVersion,
        String lawVersion,
        String pdfHash,
        String docxHash,
        Map<String, String> terms,
        String voidReason) {

    public IssuedDocument {
        terms = Map.copyOf(terms);
    }

    /// What its files are called, without an ending: `行政处罚决定书 岳县环罚〔2025〕1号`.
    public String fileName() {
        return number.isEmpty() ? title : title + " " + number;
    }

    public boolean stands() {
        return voidReason.isEmpty();
    }
}
