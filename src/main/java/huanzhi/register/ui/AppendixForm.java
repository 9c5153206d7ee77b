package huanzhi.register.ui;

import huanzhi.register.Appendix;
import huanzhi.register.MonitoringPoint;
import huanzhi.register.Outlet;
import huanzhi.register.OutletKind;
import huanzhi.register.PositiveListing;
import huanzhi.register.WasteStream;
import huanzhi.register.code.Code;
import huanzhi.register.code.CodeList;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// The lists of one enterprise, each line in a small form of its own.
final class AppendixForm {

    private final Kit kit;
    private final OfferedCodes codes;

    AppendixForm(Kit kit, OfferedCodes codes) {
        this.kit = kit;
        this.codes = codes;
    }

    Form<Appendix> of(Appendix old) {
        var form = new FormBuilder(kit);
        form.section("排口和自行监测", "编号按排污许可证，如 DW001、DA003。");
        var outlets = form.rows(
                "排口",
                new RowsOf<>("排口", AppendixForm::line, this::outlet),
                it -> it.wide().value(old.outlets()));
        var points = form.rows(
                "监测点位",
                new RowsOf<>("监测点位", AppendixForm::line, this::point),
                it -> it.wide().value(old.points()));
        form.section("危险废物", "类别按国家危险废物名录，年产生量以吨计，到公斤。");
        var wastes = form.rows(
                "危险废物",
                new RowsOf<>("危险废物", AppendixForm::line, this::waste),
                it -> it.wide().value(old.wastes()));
        form.section("监督执法正面清单", "列入期间不进入双随机抽查对象；移出的写明日期和理由。");
        var listings = form.rows(
                "正面清单",
                new RowsOf<>("列入正面清单", AppendixForm::line, this::listing),
                it -> it.wide().value(old.positiveListings()));
        return form.yields(() -> new Appendix(outlets.get(), points.get(), wastes.get(), listings.get()));
    }

    static String line(Outlet outlet) {
        return (outlet.kind().label() + " " + outlet.number() + " " + outlet.name()).strip()
                + (outlet.destination().isEmpty() ? "" : "，排向" + outlet.destination())
                + (outlet.pollutants().isEmpty() ? "" : "，" + outlet.pollutants())
                + (outlet.monitored() ? "，自动监测" : "");
    }

    static String line(MonitoringPoint point) {
        return String.join(
                "，",
                Stream.of(point.place(), point.factors(), point.frequency())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    static String line(WasteStream waste) {
        return waste.wasteClass() + "，年 "
                + waste.yearlyTonnes().stripTrailingZeros().toPlainString() + " 吨"
                + (waste.handling().isEmpty() ? "" : "，" + waste.handling());
    }

    static String line(PositiveListing listing) {
        return listing.enteredOn() + " 列入" + reason(listing.ground())
                + listing.leftOn()
                        .map(day -> "，" + day + " 移出" + reason(listing.reason()))
                        .orElse("");
    }

    private static String reason(String words) {
        return words.isEmpty() ? "" : "（" + words + "）";
    }

    private Form<Outlet> outlet(Optional<Outlet> old) {
        var form = new FormBuilder(kit);
        var number = form.text("编号", it -> it.required("请填写，如 DW001").value(old.map(Outlet::number)));
        var kind = form.choice(
                "种类",
                OutletKind.class,
                it -> it.required("请选择").value(old.map(Outlet::kind).orElse(OutletKind.WATER)));
        var name = form.text("名称", it -> it.value(old.map(Outlet::name)));
        var destination = form.text("排放去向", it -> it.hint("如 城镇污水处理厂、某某河").value(old.map(Outlet::destination)));
        var pollutants = form.text("污染物", it -> it.wide().hint("以顿号分隔").value(old.map(Outlet::pollutants)));
        var monitored = form.yesNo(
                "自动监测", "已安装并联网", it -> it.value(old.map(Outlet::monitored).orElse(false)));
        return form.yields(() ->
                new Outlet(number.get(), kind.get(), name.get(), destination.get(), pollutants.get(), monitored.get()));
    }

    private Form<MonitoringPoint> point(Optional<MonitoringPoint> old) {
        var form = new FormBuilder(kit);
        var place = form.text("点位", it -> it.required("请填写").wide().value(old.map(MonitoringPoint::place)));
        var factors = form.text("因子", it -> it.wide().hint("以顿号分隔").value(old.map(MonitoringPoint::factors)));
        var frequency = form.text("频次", it -> it.hint("如 每季度一次").value(old.map(MonitoringPoint::frequency)));
        return form.yields(() -> new MonitoringPoint(place.get(), factors.get(), frequency.get()));
    }

    private Form<WasteStream> waste(Optional<WasteStream> old) {
        var form = new FormBuilder(kit);
        var wasteClass = form.searchable(
                "类别",
                codes.of(CodeList.WASTE_CLASS).stream().map(Code::words).toList(),
                word -> word,
                it -> it.required("请选择").wide().value(old.map(WasteStream::wasteClass)));
        var tonnes = form.parsed(
                "年产生量",
                WasteStream::tonnes,
                BigDecimal::toPlainString,
                it -> it.hint("吨").value(old.map(WasteStream::yearlyTonnes)));
        var handling = form.text("处置", it -> it.hint("如 委托有资质的单位").value(old.map(WasteStream::handling)));
        return form.yields(() -> new WasteStream(wasteClass.get(), tonnes.orElse(BigDecimal.ZERO), handling.get()));
    }

    private Form<PositiveListing> listing(Optional<PositiveListing> old) {
        var form = new FormBuilder(kit);
        var entered = form.date("列入日期", it -> it.required("请填写").value(old.map(PositiveListing::enteredOn)));
        var ground = form.text("列入理由", it -> it.wide().value(old.map(PositiveListing::ground)));
        var left = form.date("移出日期", it -> it.hint("自这一天起不在清单上").value(old.flatMap(PositiveListing::leftOn)));
        var reason = form.text("移出理由", it -> it.wide().value(old.map(PositiveListing::reason)));
        return form.yields(() -> new PositiveListing(entered.get(), ground.get(), left.value(), reason.get()));
    }
}
