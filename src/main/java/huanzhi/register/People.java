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
}
