package huanzhi.settings.ui;

import huanzhi.settings.BureauIdentity;
import huanzhi.settings.BureauItem;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The form of who the bureau is from one day on.
final class BureauForm {

    private static final List<BureauItem> MONEY_AND_REMEDY = List.of(
            BureauItem.REVIEW_BODY,
            BureauItem.COURT,
            BureauItem.BANK_NAME,
            BureauItem.BANK_ACCOUNT_NAME,
            BureauItem.BANK_ACCOUNT);
    private static final List<BureauItem> CONTACT =
            List.of(BureauItem.ADDRESS, BureauItem.POSTCODE, BureauItem.CONTACT, BureauItem.PHONE);
    private static final List<BureauItem> NAMES = List.of(
            BureauItem.AUTHORITY_NAME,
            BureauItem.BRANCH_NAME,
            BureauItem.SELF_NAME,
            BureauItem.AUTHORITY_CODE,
            BureauItem.SEAL_NAME,
            BureauItem.SUPERIOR,
            BureauItem.COUNTY);

    private final Kit kit;

    BureauForm(Kit kit) {
        this.kit = kit;
    }

    Form<BureauIdentity> of(Optional<BureauIdentity> old) {
        var form = new FormBuilder(kit);
        var fields = new EnumMap<BureauItem, Field<String>>(BureauItem.class);
        form.section("名称和代字", "决定书以谁的名义作出、文号用什么代字；2026年8月15日起分局可以自己的名义处罚，换名义时另加一条。");
        var from = form.date("生效日期", it -> it.required("请填写从哪一天起用").value(old.map(BureauIdentity::validFrom)));
        add(form, NAMES, fields, old);
        form.section("救济和缴款", "印在决定书里，告知当事人到哪里复议、诉讼、缴款。");
        add(form, MONEY_AND_REMEDY, fields, old);
        form.section("联系方式", "印在告知书和答复函里。");
        add(form, CONTACT, fields, old);
        var doubts = form.several(
                "待核对",
                BureauItem.class,
                it -> it.wide().value(old.map(BureauIdentity::unconfirmed).orElse(Set.of())));
        return form.yields(() -> identity(from, fields, doubts));
    }

    private static void add(
            FormBuilder form,
            List<BureauItem> items,
            Map<BureauItem, Field<String>> fields,
            Optional<BureauIdentity> old) {
        for (var item : items) {
            fields.put(item, form.text(item.label(), it -> it.value(old.map(item::of))));
        }
    }

    private static BureauIdentity identity(
            Field<LocalDate> from, Map<BureauItem, Field<String>> fields, Field<Set<BureauItem>> doubts) {
        return new BureauIdentity(
                from.get(),
                text(fields, BureauItem.AUTHORITY_NAME),
                text(fields, BureauItem.BRANCH_NAME),
                text(fields, BureauItem.SELF_NAME),
                text(fields, BureauItem.AUTHORITY_CODE),
                text(fields, BureauItem.SEAL_NAME),
                text(fields, BureauItem.SUPERIOR),
                text(fields, BureauItem.COUNTY),
                text(fields, BureauItem.REVIEW_BODY),
                text(fields, BureauItem.COURT),
                text(fields, BureauItem.BANK_NAME),
                text(fields, BureauItem.BANK_ACCOUNT_NAME),
                text(fields, BureauItem.BANK_ACCOUNT),
                text(fields, BureauItem.ADDRESS),
                text(fields, BureauItem.POSTCODE),
                text(fields, BureauItem.CONTACT),
                text(fields, BureauItem.PHONE),
                doubts.orElse(Set.of()));
    }

    private static String text(Map<BureauItem, Field<String>> fields, BureauItem item) {
        return fields.get(item).orElse("");
    }
}
