package huanzhi.document.docx;

import huanzhi.document.PageNumbers;
import huanzhi.document.Renderer;
import huanzhi.document.model.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Papers as Word files: the copy to go on working with; the PDF is the binding image.
///
/// The same paper is the same bytes, always.
public final class DocxRenderer implements Renderer {

    @Override
    public byte[] render(Paper paper) {
        try (var document = WordFile.empty(paper)) {
            var writer = new BlockWriter(document, PageNumbers.of(paper.layout()));
            paper.blocks().forEach(writer::write);
            writer.end();
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    @Override
    public String extension() {
        return "docx";
    }
}
