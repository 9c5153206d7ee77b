package huanzhi.settings;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Set;

/// Who the bureau is from `validFrom` on, until the next identity begins.
///
/// `authorityName` is in whose name decisions are made and papers are headed: the city bureau's, or since 2026-08-15
/// the branch's own. `selfName` is how papers speak of it, such as 我局. What is in `unconfirmed` is 待核对.
public record BureauIdentity(
        LocalDate validFrom,
        String authorityName,
        String branchName,
        String selfName,
        String authorityCode,
        String sealName,
        String superior,
        String county,
        String reviewBody,
        String court,
        String bankName,
        String bankAccountName,
        String bankAccount,
        String address,
        String postcode,
        String contact,
        String phone,
        Set<BureauItem> unconfirmed) {

    public BureauIdentity {
        authorityName = within(BureauItem.AUTHORITY_NAME, authorityName);
        branchName = within(BureauItem.BRANCH_NAME, branchName);
        selfName = within(BureauItem.SELF_NAME, selfName);
        authorityCode = within(BureauItem.AUTHORITY_CODE, authorityCode);
        sealName = within(BureauItem.SEAL_NAME, sealName);
        superior = within(BureauItem.SUPERIOR, superior);
        county = within(BureauItem.COUNTY, county);
        reviewBody = within(BureauItem.REVIEW_BODY, reviewBody);
        court = within(BureauItem.COURT, court);
        bankName = within(BureauItem.BANK_NAME, bankName);
        bankAccountName = within(BureauItem.BANK_ACCOUNT_NAME, bankAccountName);
        bankAccount = within(BureauItem.BANK_ACCOUNT, bankAccount);
        address = within(BureauItem.ADDRESS, address);
        postcode = within(BureauItem.POSTCODE, postcode);
        contact = within(BureauItem.CONTACT, contact);
        phone = within(BureauItem.PHONE, phone);
        unconfirmed = Set.copyOf(unconfirmed);
        required(BureauItem.AUTHORITY_NAME, authorityName, "请按印章填写全称");
        required(BureauItem.BRANCH_NAME, branchName, "请填写分局全称");
        required(BureauItem.AUTHORITY_CODE, authorityCode, "请填写文号用的代字，如 岳县");
    }

    public boolean isConfirmed(BureauItem item) {
        return !unconfirmed.contains(item);
    }

    /// Whether decisions are made in the name of the branch and not of the city bureau.
    public boolean actsInOwnName() {
        return Text.clean(authorityName).equals(Text.clean(branchName));
    }

    private static String within(BureauItem item, String typed) {
        return Text.within(item.longest(), item.label(), typed);
    }

    private static void required(BureauItem item, String content, String remedy) {
        if (content.isEmpty()) {
            throw new Refusal(item.label() + "没有填写，" + remedy + "。");
        }
    }
}
