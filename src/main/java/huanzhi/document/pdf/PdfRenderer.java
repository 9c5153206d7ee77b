package huanzhi.document.pdf;

import huanzhi.document.PageNumbers;
import huanzhi.document.Renderer;
import huanzhi.document.model.Block;
import huanzhi.document.model.Paper;
import java.util.List;

/// Papers as PDF/A-2a: the page of GB/T 9704-2012, tagged, with bookmarks, every face embedded.
///
/// The same paper in the same faces is the same bytes, always: file identity and dates come from the paper.
public final class PdfRenderer implements Renderer {

    private final Typesetter typesetter;

    public PdfRenderer(Faces faces) {
        this.typesetter = new Typesetter(new LetterCase(faces));
    }

    @Override
    public byte[] render(Paper paper) {
        var leaves = leaves(paper);
        try (var file = new PdfFile(paper)) {
            var pen = new Pen(file, PageNumbers.of(paper.layout()), typesetter);
            leaves.forEach(pen::page);
            return file.finish();
        }
    }

    private List<Leaf> leaves(Paper paper) {
        var root = Element.root();
        var leaves = Pagination.pages(Composer.strips(paper, typesetter, root));
        for (var block : paper.blocks()) {
            if (block instanceof Block.Imprint imprint) {
                leaves = new ImprintSetter(typesetter).append(leaves, imprint, root);
            }
        }
        return leaves;
    }

    @Override
    public String extension() {
        return "pdf";
    }
}
