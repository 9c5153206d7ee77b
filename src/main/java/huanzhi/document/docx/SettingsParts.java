package huanzhi.document.docx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFSettings;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/// The parts of a Word file that are the same in all: how Word lays out, and which face stands in for one the PC lacks.
final class SettingsParts {

    private SettingsParts() {}

    static void add(XWPFDocument document) {
        try {
            settings(document);
            fonts(document);
        } catch (IOException | XmlException | InvalidFormatException damaged) {
            throw new IllegalStateException("bundled settings of Word files", damaged);
        }
    }

    /// Word neither squeezes punctuation nor lays out like an older Word.
    private static void settings(XWPFDocument document) throws IOException, XmlException {
        try (var file = resource("word-settings.xml")) {
            var settings = SettingsDocument.Factory.parse(file).getSettings();
            document.getRelations().stream()
                    .filter(XWPFSettings.class::isInstance)
                    .forEach(part -> ((XWPFSettings) part).getCTSettings().set(settings));
        }
    }

    private static void fonts(XWPFDocument document) throws IOException, InvalidFormatException {
        var relation = XWPFRelation.FONT_TABLE;
        var name = PackagingURIHelper.createPartName(relation.getDefaultFileName());
        var part = document.getPackage().createPart(name, relation.getContentType());
        try (var file = resource("word-fonts.xml");
                var out = part.getOutputStream()) {
            file.transferTo(out);
        }
        document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
    }

    private static InputStream resource(String name) {
        return SettingsParts.class.getResourceAsStream("/huanzhi/document/" + name);
    }
}
