package huanzhi.register;

import huanzhi.base.Text;

/// Who answers for an enterprise, and who is called.
public record People(String legalPerson, String contact, String phone) {

    public static final People UNKNOWN = new People("", "", "");

    public People {
        legalPerson = Text.within(50, "法定代表人", legalPerson);
        contact = Text.within(50, "环保联系人", contact);
        phone = Text.within(50, "联系电话", phone);
    }

    /// With what is not known here taken from `other`.
    public People filledFrom(People other) {
        return new People(
                Text.or(legalPerson, other.legalPerson), Text.or(contact, other.contact), Text.or(phone, other.phone));
    }
}
