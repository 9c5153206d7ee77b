package huanzhi.casefile.letter;

import huanzhi.casefile.Party;
import huanzhi.document.model.Block;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import java.util.ArrayList;
import java.util.List;

/// The lines that say whom a letter is for (form block B3文): name, head, code, address, by the kind of party.
///
/// A natural person has no 法定代表人 line; of labels with a stroke (名称/姓名) only the one that fits is printed.
final class PartyBlock {

    private PartyBlock() {}

    static List<Block> of(Party party, FilledWording wording) {
        var lines = new ArrayList<Block>();
        lines.add(line(wording, name(party), "当事人名称", party.name()));
        switch (party.kind()) {
            case PERSON -> {}
            case ORGANISATION -> lines.add(line(wording, CommonPassage.HEAD_OF_BODY, "法定代表人", party.person()));
            case NAMED_BUSINESS, UNNAMED_BUSINESS ->
                lines.add(line(wording, CommonPassage.OPERATOR, "经营者", party.person()));
        }
        lines.add(line(wording, code(party), "证件号码", party.code()));
        lines.add(line(wording, address(party), "当事人地址", party.address()));
        return lines;
    }

    private static CommonPassage name(Party party) {
        return switch (party.kind()) {
            case ORGANISATION, NAMED_BUSINESS -> CommonPassage.NAME_OF_BODY;
            case PERSON, UNNAMED_BUSINESS -> CommonPassage.NAME_OF_PERSON;
        };
    }

    private static CommonPassage code(Party party) {
        return switch (party.kind()) {
            case ORGANISATION, NAMED_BUSINESS, UNNAMED_BUSINESS -> CommonPassage.CODE_OF_BODY;
            case PERSON -> CommonPassage.CODE_OF_PERSON;
        };
    }

    private static CommonPassage address(Party party) {
        return switch (party.kind()) {
            case ORGANISATION, NAMED_BUSINESS, UNNAMED_BUSINESS -> CommonPassage.ADDRESS;
            case PERSON -> CommonPassage.HOME;
        };
    }

    private static Block line(FilledWording wording, CommonPassage label, String field, String value) {
        return new Block.FieldLine(wording.line(label).text(), Values.of("案件." + field, value));
    }
}
