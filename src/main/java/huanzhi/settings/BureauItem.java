package huanzhi.settings;

import huanzhi.base.Labelled;
import java.util.function.Function;

/// One thing known of the bureau; its label is what screens and the wording of papers call it.
public enum BureauItem implements Labelled {
    AUTHORITY_NAME("执法主体名称", 100, BureauIdentity::authorityName),
    BRANCH_NAME("分局名称", 100, BureauIdentity::branchName),
    SELF_NAME("自称", 20, BureauIdentity::selfName),
    AUTHORITY_CODE("机关代字", 20, BureauIdentity::authorityCode),
    SEAL_NAME("印章单位", 100, BureauIdentity::sealName),
    SUPERIOR("上级局", 100, BureauIdentity::superior),
    COUNTY("县名", 50, BureauIdentity::county),
    REVIEW_BODY("复议机关", 100, BureauIdentity::reviewBody),
    COURT("管辖法院", 100, BureauIdentity::court),
    BANK_NAME("缴款银行", 100, BureauIdentity::bankName),
    BANK_ACCOUNT_NAME("缴款户名", 100, BureauIdentity::bankAccountName),
    BANK_ACCOUNT("缴款账号", 40, BureauIdentity::bankAccount),
    ADDRESS("单位地址", 200, BureauIdentity::address),
    POSTCODE("邮政编码", 10, BureauIdentity::postcode),
    CONTACT("联系人", 50, BureauIdentity::contact),
    PHONE("联系电话", 50, BureauIdentity::phone);

    private final String label;
    private final int longest;
    private final Function<BureauIdentity, String> content;

    BureauItem(String label, int longest, Function<BureauIdentity, String> content) {
        this.label = label;
        this.longest = longest;
        this.content = content;
    }

    @Override
    public String label() {
        return label;
    }

    int longest() {
        return longest;
    }

    public String of(BureauIdentity bureau) {
        return content.apply(bureau);
    }
}
