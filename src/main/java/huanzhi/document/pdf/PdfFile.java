package huanzhi.document.pdf;

import com.itextpdf.io.source.ByteArrayOutputStream;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.pdfa.PdfADocument;
import huanzhi.document.model.Paper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/// One PDF/A-2a file in the making, with nothing random in it.
final class PdfFile extends PdfADocument {

    /// `ABCDEF+` before the name of an embedded part of a face.
    private static final int SUBSET_TAG = 7;

    private final Identity identity;
    private final ByteArrayOutputStream bytes;

    PdfFile(Paper paper) {
        this(paper, Identity.of(paper), new ByteArrayOutputStream());
    }

    private PdfFile(Paper paper, Identity identity, ByteArrayOutputStream bytes) {
        this.identity = identity;
        this.bytes = bytes;
        super(new PdfWriter(bytes, properties(identity)), PdfAConformance.PDF_A_2A, colours());
        setTagged();
        getCatalog().setLang(new PdfString("zh-CN"));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        var info = getDocumentInfo();
        info.setTitle(paper.title()).setAuthor(paper.author());
        identity.date(info);
    }

    byte[] finish() {
        close();
        return bytes.toByteArray();
    }

    /// In the order in which they came into the file; the library keeps them in the order of their memory addresses.
    @Override
    protected void flushFonts() {
        getDocumentFonts().stream()
                .sorted(Comparator.comparingInt(
                        font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                .forEach(PdfFont::flush);
    }

    /// The library marks each embedded part of a face with random letters; here they come from the paper.
    @Override
    protected void flushObject(PdfObject object, boolean canBeInObjectStream) throws IOException {
        if (object instanceof PdfDictionary dictionary) {
            for (var key : List.of(PdfName.BaseFont, PdfName.FontName)) {
                var name = dictionary.getAsName(key);
                if (name != null) {
                    dictionary.put(
                            key,
                            new PdfName(identity.subsetTag() + name.getValue().substring(SUBSET_TAG)));
                }
            }
        }
        if (object instanceof PdfStream stream && stream.containsKey(PdfName.Length1)) {
            var font = SlimFont.of(stream.getBytes());
            stream.setData(font);
            stream.put(PdfName.Length1, new PdfNumber(font.length));
        }
        super.flushObject(object, canBeInObjectStream);
    }

    private static WriterProperties properties(Identity identity) {
        return new WriterProperties()
                .setFullCompressionMode(true)
                .setInitialDocumentId(identity.file())
                .setModifiedDocumentId(identity.file());
    }

    private static PdfOutputIntent colours() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(profile));
    }
}
