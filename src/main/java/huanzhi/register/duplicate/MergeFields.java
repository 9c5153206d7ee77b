package huanzhi.register.duplicate;

import static java.util.stream.Collectors.joining;

import huanzhi.base.Labelled;
import huanzhi.register.Coordinates;
import huanzhi.register.Enterprise;
import huanzhi.register.Industry;
import huanzhi.register.Listing;
import huanzhi.register.OperationState;
import huanzhi.register.Oversight;
import huanzhi.register.People;
import huanzhi.register.Permit;
import huanzhi.register.Profile;
import huanzhi.register.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that is chosen when two enterprises become one; what makes one statement, such as a permit, is chosen as
/// one.
public final class MergeFields {

    public static final List<MergeField> ALL = List.of(
            new MergeField("单位名称", Enterprise::name, MergeFields::named),
            new MergeField(
                    "信用代码",
                    it -> it.code().orElse(""),
                    (it, from) -> from.creditCode().map(it::with).orElse(it)),
            new MergeField(
                    "法定代表人",
                    it -> it.people().legalPerson(),
                    (it, from) -> it.with(new People(
                            from.people().legalPerson(),
                            it.people().contact(),
                            it.people().phone()))),
            new MergeField(
                    "联系人和电话",
                    MergeFields::contact,
                    (it, from) -> it.with(new People(
                            it.people().legalPerson(),
                            from.people().contact(),
                            from.people().phone()))),
            new MergeField(
                    "注册地址",
                    it -> it.site().registeredAddress(),
                    (it, from) -> it.with(site(from.site().registeredAddress(), it.site(), it.site()))),
            new MergeField(
                    "生产地址和位置",
                    MergeFields::place,
                    (it, from) -> it.with(site(it.site().registeredAddress(), from.site(), it.site()))),
            new MergeField(
                    "乡镇和园区",
                    it -> words(it.site().town(), it.site().park()),
                    (it, from) -> it.with(site(it.site().registeredAddress(), it.site(), from.site()))),
            new MergeField(
                    "行业",
                    it -> words(it.industry().code(), it.industry().name()),
                    (it, from) -> it.with(new Industry(
                            from.industry().code(),
                            from.industry().name(),
                            it.industry().scale(),
                            it.industry().startedOn()))),
            new MergeField(
                    "规模和投产日期",
                    it -> words(it.industry().scale(), day(it.industry().startedOn())),
                    (it, from) -> it.with(new Industry(
                            it.industry().code(),
                            it.industry().name(),
                            from.industry().scale(),
                            from.industry().startedOn()))),
            new MergeField("生产状态", it -> state(it.state()), (it, from) -> it.with(from.state())),
            new MergeField(
                    "监管类别",
                    it -> category(it.oversight()),
                    (it, from) -> it.with(rated(from.oversight(), it.oversight()))),
            new MergeField(
                    "重点单位、风险和信用",
                    it -> ratings(it.oversight()),
                    (it, from) -> it.with(rated(it.oversight(), from.oversight()))),
            new MergeField("排污许可", it -> permit(it.permit()), (it, from) -> it.with(from.permit())),
            new MergeField("环评、验收和排放", it -> profile(it.profile()), (it, from) -> it.with(from.profile())),
            new MergeField("入库和退出", it -> listing(it.listing()), (it, from) -> it.with(from.listing())));

    private MergeFields() {}

    private static Enterprise named(Enterprise it, Enterprise from) {
        return it.name().equals(from.name()) ? it : it.renamed(from.name());
    }

    private static Site site(String registered, Site place, Site district) {
        return new Site(registered, place.productionAddress(), district.town(), district.park(), place.coordinates());
    }

    private static Oversight rated(Oversight category, Oversight ratings) {
        return new Oversight(
                category.supervision(),
                category.ground(),
                category.byHand(),
                ratings.keyUnits(),
                ratings.riskGrade(),
                ratings.creditRating());
    }

    private static String contact(Enterprise it) {
        return words(it.people().contact(), it.people().phone());
    }

    private static String place(Enterprise it) {
        var coordinates = it.site().coordinates().map(Coordinates::text).orElse("");
        return words(it.site().productionAddress(), coordinates);
    }

    private static String state(OperationState state) {
        return words(
                state.operation().label(), state.since().map(day -> "自 " + day).orElse(""), state.note());
    }

    private static String category(Oversight oversight) {
        return words(oversight.supervision().label(), oversight.ground());
    }

    private static String ratings(Oversight oversight) {
        var keyUnits =
                oversight.keyUnits().stream().sorted().map(Labelled::label).collect(joining("、"));
        return words(keyUnits, oversight.riskGrade(), oversight.creditRating());
    }

    private static String permit(Permit permit) {
        return words(
                permit.permitClass().label(),
                permit.number(),
                permit.expiresOn().map(day -> "至 " + day).orElse(""));
    }

    private static String profile(Profile profile) {
        return words(
                profile.assessmentKind(),
                profile.assessmentNumber(),
                profile.acceptance(),
                profile.onlineMonitored() ? "已联网自动监控" : "",
                profile.outletCount() == 0 ? "" : "排口 " + profile.outletCount() + " 个",
                profile.pollutants(),
                profile.radiation());
    }

    private static String listing(Listing listing) {
        return words(day(listing.listedOn()), listing.ground(), day(listing.leftOn()), listing.reason());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Objects::toString).orElse("");
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining("，"));
    }
}
