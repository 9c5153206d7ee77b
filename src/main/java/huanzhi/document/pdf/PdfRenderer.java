package huanzhi.document.pdf;

import huanzhi.document.PageNumbers;
import huanzhi.document.Renderer;
import huanzhi.document.model.Block;
import huanzhi.document.model.Paper;
import java.util.ArrayList;
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
        var sheets = sheets(paper);
        try (var file = new PdfFile(paper)) {
            var pen = new Pen(file, PageNumbers.of(paper.layout()), typesetter);
            sheets.forEach(pen::page);
            return file.finish();
        }
    }

    private List<Sheet> sheets(Paper paper) {
        var root = Element.root();
        var parts = Composer.parts(paper, typesetter, root);
        var sheets = new ArrayList<Sheet>();
        for (var part : parts) {
            var leaves = Pagination.pages(part.strips());
            sheets.addAll(part.sheets(part == parts.getLast() ? withImprint(leaves, paper, root) : leaves));
        }
        return sheets;
    }

    private List<Leaf> withImprint(List<Leaf> leaves, Paper paper, Element root) {
        var all = leaves;
        for (var block : paper.blocks()) {
            if (block instanceof Block.Imprint imprint) {
                all = new ImprintSetter(typesetter).append(all, imprint, root);
            }
        }
        return all;
    }

    @Override
    public String extension() {
        return "pdf";
    }
}
