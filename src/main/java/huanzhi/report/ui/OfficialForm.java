package huanzhi.report.ui;

import huanzhi.report.ReportForm;
import huanzhi.settings.BureauIdentity;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.Optional;

/// What the report needs beyond its text to be sent as 公文.
final class OfficialForm {

    private final Kit kit;

    OfficialForm(Kit kit) {
        this.kit = kit;
    }

    Form<ReportForm.Official> of(BureauIdentity bureau) {
        var form = new FormBuilder(kit);
        form.section("公文", "上行文：红色发文机关标志、发文字号和签发人，主送一个机关，其余抄送。");
        var number =
                form.text("发文字号", it -> it.required("请填写，如 " + bureau.authorityCode() + "环〔" + thisYear() + "〕1号"));
        var signer = form.text("签发人", it -> it.required("请填写主要负责人的姓名"));
        var addressee = form.text(
                "主送机关",
                it -> it.required("请填写全称，只写一个")
                        .wide()
                        .value(Optional.of(bureau.county())
                                .filter(county -> !county.isEmpty())
                                .map(county -> county + "人民政府")));
        var copies = form.text("抄送机关", it -> it.required("请填写，几个之间用逗号").wide().value(bureau.superior()));
        var day = form.date("成文日期", it -> it.required().value(kit.clock().today()));
        return form.yields(
                () -> new ReportForm.Official(number.get(), signer.get(), addressee.get(), copies.get(), day.get()));
    }

    private int thisYear() {
        return kit.clock().today().getYear();
    }
}
