package huanzhi.casefile;

import huanzhi.base.CreditCode;
import huanzhi.base.IdentityNumber;
import huanzhi.base.Refusal;
import huanzhi.base.Text;

/// The party of a case, letter for letter as on its licence or identity card.
///
/// `code` is a 统一社会信用代码, or for a natural person the number of an identity card or of another document; `person`
/// is empty for a natural person.
public record Party(PartyKind kind, String name, String code, String person, String address) {

    private static final int IDENTITY_CARD_LENGTH = 18;

    public Party {
        name = Text.within(200, "当事人名称", name);
        code = Text.within(30, "当事人证件号码", Text.clean(code));
        person = Text.within(50, "法定代表人", person);
        address = Text.within(300, "当事人地址", address);
        if (name.isEmpty()) {
            throw new Refusal("当事人名称没有填写，请按营业执照或者身份证填写。");
        }
        if (!code.isEmpty()) {
            code = checked(kind, code);
        }
    }

    private static String checked(PartyKind kind, String code) {
        return switch (kind) {
            case ORGANISATION, NAMED_BUSINESS, UNNAMED_BUSINESS -> new CreditCode(code).value();
            case PERSON -> code.length() == IDENTITY_CARD_LENGTH ? new IdentityNumber(code).value() : code;
        };
    }
}
