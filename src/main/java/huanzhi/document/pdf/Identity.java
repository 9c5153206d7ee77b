package huanzhi.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import huanzhi.document.model.Paper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/// What makes a file this file, taken from what the paper says, so that the same paper is the same bytes.
record Identity(byte[] digest, Optional<LocalDate> day) {

    private static final int FILE_ID = 16;
    private static final int TAG_LETTERS = 6;

    static Identity of(Paper paper) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(paper.toString().getBytes(StandardCharsets.UTF_8));
            return new Identity(digest, paper.day());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    PdfString file() {
        return new PdfString(new String(Arrays.copyOf(digest, FILE_ID), StandardCharsets.ISO_8859_1));
    }

    /// Six letters and a plus, as PDF wants before the name of an embedded part of a face.
    String subsetTag() {
        var tag = new StringBuilder();
        for (var i = FILE_ID; i < FILE_ID + TAG_LETTERS; i++) {
            tag.append((char) ('A' + (digest[i] & 0xff) % 26));
        }
        return tag.append('+').toString();
    }

    /// The file is dated with the day of the paper, and not at all where it has none yet.
    void date(PdfDocumentInfo info) {
        info.removeCreationDate();
        info.setMoreInfo(PdfName.ModDate.getValue(), null);
        day.map(date -> "D:" + date.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000+08'00'")
                .ifPresent(stamp -> {
                    info.setMoreInfo(PdfName.CreationDate.getValue(), stamp);
                    info.setMoreInfo(PdfName.ModDate.getValue(), stamp);
                });
    }
}
