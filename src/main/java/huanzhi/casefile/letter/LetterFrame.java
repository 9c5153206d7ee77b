package huanzhi.casefile.letter;

import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import huanzhi.settings.BureauItem;
import huanzhi.settings.BureauValues;
import java.util.ArrayList;
import java.util.List;

/// What stands above and below the text of every enforcement letter: body, form and number; body, day and seal.
final class LetterFrame {

    private LetterFrame() {}

    static Paper around(CaseLetter letter, CaseMatter matter, Line number, List<Block> body, String dayField) {
        var title = letter.form().label();
        var bureau = matter.bureau();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of(bureau.authorityName(), title)));
        blocks.add(new Block.Number(number));
        blocks.add(new Block.Blank(1));
        blocks.addAll(body);
        blocks.add(new Block.Signature(
                BureauValues.of(BureauItem.AUTHORITY_NAME, bureau),
                Values.of(dayField, letter.day(matter.file())),
                true));
        return new Paper(title, bureau.authorityName(), Layout.LETTER, blocks);
    }
}
