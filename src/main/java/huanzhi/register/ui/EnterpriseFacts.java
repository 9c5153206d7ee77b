package huanzhi.register.ui;

import static java.util.stream.Collectors.joining;

import huanzhi.base.Labelled;
import huanzhi.register.Appendix;
import huanzhi.register.Coordinates;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.table.DetailCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The whole record of an enterprise at a glance; what is not known is left out.
final class EnterpriseFacts {

    private EnterpriseFacts() {}

    static void who(DetailCard card, EnterpriseId id, Enterprise it) {
        card.section("基本信息")
                .fact("信用代码", it.code().orElse(""))
                .fact("内部号", id.number())
                .fact("曾用名", it.formerName())
                .fact("法定代表人", it.people().legalPerson())
                .fact("环保联系人", (it.people().contact() + " " + it.people().phone()).strip())
                .fact("注册地址", it.site().registeredAddress())
                .fact("生产地址", it.site().productionAddress())
                .fact("乡镇园区", (it.site().town() + " " + it.site().park()).strip())
                .fact("经纬度", it.site().coordinates().map(Coordinates::text).orElse(""))
                .fact("行业", (it.industry().code() + " " + it.industry().name()).strip())
                .fact("规模", it.industry().scale())
                .fact("投产", day(it.industry().startedOn()))
                .fact("备注", it.note());
    }

    static void oversight(DetailCard card, Enterprise it) {
        var oversight = it.oversight();
        card.section("监管")
                .fact("监管类别", oversight.supervision().label())
                .fact("理由", oversight.ground() + (oversight.byHand() ? "（人工选定）" : ""))
                .fact(
                        "重点单位",
                        oversight.keyUnits().stream()
                                .sorted()
                                .map(Labelled::label)
                                .collect(joining("、")))
                .fact("风险等级", oversight.riskGrade())
                .fact("信用等级", oversight.creditRating())
                .fact(
                        "生产状态",
                        it.operation().label()
                                + it.state().since().map(day -> "，自 " + day).orElse(""))
                .fact("状态说明", it.state().note())
                .fact("入库", (day(it.listing().listedOn()) + " " + it.listing().ground()).strip())
                .fact("退出", (day(it.listing().leftOn()) + " " + it.listing().reason()).strip());
    }

    static void permit(DetailCard card, Enterprise it) {
        var profile = it.profile();
        card.section("许可和环评")
                .fact("管理类别", it.permit().permitClass().label())
                .fact("许可证号", it.permit().number())
                .fact("有效期", period(it))
                .fact("环评", (profile.assessmentKind() + " " + profile.assessmentNumber()).strip())
                .fact("验收", profile.acceptance())
                .fact("自动监控", profile.onlineMonitored() ? "已联网" : "")
                .fact("排口数", profile.outletCount() == 0 ? "" : Integer.toString(profile.outletCount()))
                .fact("主要污染物", profile.pollutants())
                .fact("辐射", profile.radiation());
    }

    static void appendix(DetailCard card, Appendix appendix) {
        card.section("附表")
                .fact("排口", lines(appendix.outlets(), AppendixForm::line))
                .fact("监测点位", lines(appendix.points(), AppendixForm::line))
                .fact("危险废物", lines(appendix.wastes(), AppendixForm::line))
                .fact("正面清单", lines(appendix.positiveListings(), AppendixForm::line));
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(joining("\n"));
    }

    private static String period(Enterprise it) {
        var from = day(it.permit().issuedOn());
        var to = day(it.permit().expiresOn());
        return from.isEmpty() && to.isEmpty() ? "" : (from + " 至 " + to).strip();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Objects::toString).orElse("");
    }
}
