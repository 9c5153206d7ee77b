package huanzhi.register;

import static huanzhi.sheet.ImportField.optional;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The groups of an enterprise's fields as a row of a ledger says them; an empty cell leaves what was known before.
final class EnterpriseCells {

    static final ImportField PARK = optional("园区", "", "工业园区", "所在园区");
    static final ImportField COORDINATES = optional("经纬度", "经度，纬度，如 110.123456，28.654321", "坐标", "经纬度坐标");
    static final ImportField SCALE = optional("规模", "如 年产 3 万吨，或者 小型", "企业规模", "生产规模");
    static final ImportField STARTED = optional("投产日期", "如 2015-06-01", "投产时间");
    static final ImportField OPERATION_SINCE = optional("生产状态起始日期", "如 2024-06-01", "停产日期", "状态起始日期");
    static final ImportField SUPERVISION_GROUND = optional("监管类别理由", "", "列为该类别的理由");
    static final ImportField KEY_UNITS =
            optional("重点排污单位", Labelled.all(KeyUnit.class) + "，可多项，以顿号分隔", "重点排污单位类别", "环境监管重点单位");
    static final ImportField RISK_GRADE = optional("风险等级", "如 一般、较大、重大", "环境风险等级");
    static final ImportField PERMIT_ISSUED = optional("许可证发证日期", "如 2022-01-16", "发证日期", "许可证起始日期");
    static final ImportField ASSESSMENT_KIND = optional("环评类型", "报告书、报告表或者登记表", "环评类别");
    static final ImportField ASSESSMENT_NUMBER = optional("环评文号", "", "环评批复文号", "环评批文号");
    static final ImportField ACCEPTANCE = optional("验收情况", "", "竣工验收", "环保验收", "验收文号");
    static final ImportField ONLINE = optional("联网自动监控", "是或者否", "自动监控", "在线监控", "是否联网自动监控");
    static final ImportField OUTLETS = optional("排口数", "", "排放口数", "排污口数量");
    static final ImportField POLLUTANTS = optional("主要污染物", "以顿号分隔", "特征污染物", "污染物");
    static final ImportField RADIATION = optional("辐射", "放射源或者射线装置", "核技术利用", "辐射情况");
    static final ImportField LISTING_GROUND = optional("入库依据", "", "列入依据");
    static final ImportField LEFT = optional("退出日期", "如 2025-03-01", "出库日期");
    static final ImportField LEAVING_REASON = optional("退出原因", "", "出库原因");

    /// In the order of an export.
    static final List<ImportField> DETAILS = List.of(
            PARK,
            COORDINATES,
            SCALE,
            STARTED,
            OPERATION_SINCE,
            SUPERVISION_GROUND,
            KEY_UNITS,
            RISK_GRADE,
            PERMIT_ISSUED,
            ASSESSMENT_KIND,
            ASSESSMENT_NUMBER,
            ACCEPTANCE,
            ONLINE,
            OUTLETS,
            POLLUTANTS,
            RADIATION,
            LISTING_GROUND,
            LEFT,
            LEAVING_REASON);

    private static final int INDUSTRY_DIGITS = 4;
    private static final String FROM_LEDGER = "导入的名录如此登记";

    private EnterpriseCells() {}

    static People people(ImportRow row, People before) {
        return new People(
                row.textOr(EnterpriseImport.LEGAL_PERSON, before.legalPerson()),
                row.textOr(EnterpriseImport.CONTACT, before.contact()),
                row.textOr(EnterpriseImport.PHONE, before.phone()));
    }

    static Site site(ImportRow row, Site before) {
        return new Site(
                row.textOr(EnterpriseImport.REGISTERED_ADDRESS, before.registeredAddress()),
                row.textOr(EnterpriseImport.PRODUCTION_ADDRESS, before.productionAddress()),
                row.textOr(EnterpriseImport.TOWN, before.town()),
                row.textOr(PARK, before.park()),
                coordinates(row).or(before::coordinates));
    }

    private static Optional<Coordinates> coordinates(ImportRow row) {
        var written = row.text(COORDINATES);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Coordinates.parse(written));
        } catch (Refusal refusal) {
            row.reject(COORDINATES, "不是中国境内的经度和纬度", "请写成 110.123456，28.654321");
            return Optional.empty();
        }
    }

    static Industry industry(ImportRow row, Industry before) {
        return new Industry(
                industryCode(row, before.code()),
                row.textOr(EnterpriseImport.INDUSTRY, before.name()),
                row.textOr(SCALE, before.scale()),
                row.date(STARTED).or(before::startedOn));
    }

    static OperationState state(ImportRow row, OperationState before) {
        return new OperationState(
                row.choice(EnterpriseImport.OPERATION, Operation.class, before.operation()),
                row.date(OPERATION_SINCE).or(before::since),
                before.note());
    }

    /// A category that the ledger names, other than the one known, was chosen by whoever wrote the ledger.
    ///
    /// @param present what the register says; empty of a new enterprise
    static Oversight oversight(ImportRow row, Optional<Oversight> present, Standard standard) {
        var before = present.orElse(Oversight.UNKNOWN);
        var category = row.oneOf(
                EnterpriseImport.SUPERVISION,
                standard.categories(),
                present.map(known -> known.supervision().label()).orElse(""));
        var keyUnits = row.choices(KEY_UNITS, KeyUnit.class);
        var rest = new Oversight(
                before.supervision(),
                before.ground(),
                before.byHand(),
                keyUnits.isEmpty() ? before.keyUnits() : Set.copyOf(keyUnits),
                row.oneOf(RISK_GRADE, standard.riskGrades(), before.riskGrade()).orElse(before.riskGrade()),
                row.oneOf(EnterpriseImport.CREDIT_RATING, standard.creditRatings(), before.creditRating())
                        .orElse(before.creditRating()));
        var ground = row.textOr(SUPERVISION_GROUND, before.ground());
        var known = present.isPresent()
                && category.filter(before.supervision().label()::equals).isPresent()
                && ground.equals(before.ground());
        return category.filter(word -> !word.isEmpty() && !known)
                .map(word -> rest.chosen(new Supervision(word), row.textOr(SUPERVISION_GROUND, FROM_LEDGER)))
                .orElse(rest);
    }

    static Profile profile(ImportRow row, Profile before) {
        var outlets = row.count(OUTLETS);
        return new Profile(
                row.textOr(ASSESSMENT_KIND, before.assessmentKind()),
                row.textOr(ASSESSMENT_NUMBER, before.assessmentNumber()),
                row.textOr(ACCEPTANCE, before.acceptance()),
                row.text(ONLINE).isEmpty() ? before.onlineMonitored() : row.yes(ONLINE),
                outlets == 0 ? before.outletCount() : outlets,
                row.textOr(POLLUTANTS, before.pollutants()),
                row.textOr(RADIATION, before.radiation()));
    }

    static Listing listing(ImportRow row, Listing before) {
        return new Listing(
                row.date(EnterpriseImport.LISTED).or(before::listedOn),
                row.textOr(LISTING_GROUND, before.ground()),
                row.date(LEFT).or(before::leftOn),
                row.textOr(LEAVING_REASON, before.reason()));
    }

    static Permit permit(ImportRow row, Permit before) {
        return new Permit(
                row.choice(EnterpriseImport.PERMIT_CLASS, PermitClass.class, before.permitClass()),
                row.textOr(EnterpriseImport.PERMIT_NUMBER, before.number()),
                row.date(PERMIT_ISSUED).or(before::issuedOn),
                row.date(EnterpriseImport.PERMIT_EXPIRES).or(before::expiresOn));
    }

    private static String industryCode(ImportRow row, String before) {
        var written = Text.clean(row.text(EnterpriseImport.INDUSTRY_CODE));
        var digits = !written.isEmpty() && Character.isLetter(written.charAt(0)) ? written.substring(1) : written;
        if (!digits.isEmpty()
                && (digits.length() != INDUSTRY_DIGITS || !digits.chars().allMatch(Character::isDigit))) {
            row.reject(EnterpriseImport.INDUSTRY_CODE, "不是四位数字，可能被 Excel 去掉了前面的 0", "请把该列设为文本后写成四位，如 0313");
        }
        return digits.isEmpty() ? before : digits;
    }
}
