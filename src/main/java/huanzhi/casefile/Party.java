package huanzhi.casefile;

import huanzhi.base.CreditCode;
import huanzhi.base.Refusal;
import huanzhi.base.Text;

/// The party of a case, letter for letter as on its licence or identity card.
///
/// `code` is a 统一社会信用代码, or a 身份证件号码 for a natural person; `person` is empty for a natural person.
public record Party(PartyKind kind, String name, String code, String person, String address) {

    public Party {
        name = Text.trim(name);
        code = Text.clean(code);
        if (name.isEmpty()) {
            throw new Refusal("当事人名称没有填写，请按营业执照或者身份证填写。");
        }
        if (kind != PartyKind.PERSON && !code.isEmpty()) {
            code = new CreditCode(code).value();
        }
    }
}
