package huanzhi.register;

import static huanzhi.register.EnterpriseCells.ACCEPTANCE;
import static huanzhi.register.EnterpriseCells.ASSESSMENT_KIND;
import static huanzhi.register.EnterpriseCells.ASSESSMENT_NUMBER;
import static huanzhi.register.EnterpriseCells.COORDINATES;
import static huanzhi.register.EnterpriseCells.KEY_UNITS;
import static huanzhi.register.EnterpriseCells.LEAVING_REASON;
import static huanzhi.register.EnterpriseCells.LEFT;
import static huanzhi.register.EnterpriseCells.LISTING_GROUND;
import static huanzhi.register.EnterpriseCells.ONLINE;
import static huanzhi.register.EnterpriseCells.OPERATION_SINCE;
import static huanzhi.register.EnterpriseCells.OUTLETS;
import static huanzhi.register.EnterpriseCells.PARK;
import static huanzhi.register.EnterpriseCells.PERMIT_ISSUED;
import static huanzhi.register.EnterpriseCells.POLLUTANTS;
import static huanzhi.register.EnterpriseCells.RADIATION;
import static huanzhi.register.EnterpriseCells.RISK_GRADE;
import static huanzhi.register.EnterpriseCells.SCALE;
import static huanzhi.register.EnterpriseCells.STARTED;
import static huanzhi.register.EnterpriseCells.SUPERVISION_GROUND;
import static java.util.stream.Collectors.joining;

import huanzhi.base.CreditCode;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.SheetColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The register as a workbook; its headings are those an import knows.
public final class EnterpriseColumns {

    public static final List<SheetColumn<Enterprise>> ALL = List.of(
            text(EnterpriseImport.NAME, 32, Enterprise::name),
            text(
                    EnterpriseImport.CODE,
                    22,
                    it -> it.creditCode().map(CreditCode::value).orElse("")),
            text(EnterpriseImport.FORMER_NAME, 24, Enterprise::formerName),
            text(EnterpriseImport.LEGAL_PERSON, 12, it -> it.people().legalPerson()),
            text(EnterpriseImport.CONTACT, 12, it -> it.people().contact()),
            text(EnterpriseImport.PHONE, 16, it -> it.people().phone()),
            text(EnterpriseImport.REGISTERED_ADDRESS, 32, it -> it.site().registeredAddress()),
            text(EnterpriseImport.PRODUCTION_ADDRESS, 32, it -> it.site().productionAddress()),
            text(EnterpriseImport.TOWN, 12, it -> it.site().town()),
            text(EnterpriseImport.INDUSTRY_CODE, 10, it -> it.industry().code()),
            text(EnterpriseImport.INDUSTRY, 20, it -> it.industry().name()),
            text(EnterpriseImport.OPERATION, 10, it -> it.operation().label()),
            text(EnterpriseImport.SUPERVISION, 10, it -> it.supervision().label()),
            text(
                    EnterpriseImport.PERMIT_CLASS,
                    12,
                    it -> it.permit().permitClass().label()),
            text(EnterpriseImport.PERMIT_NUMBER, 26, it -> it.permit().number()),
            date(EnterpriseImport.PERMIT_EXPIRES, it -> it.permit().expiresOn()),
            text(EnterpriseImport.CREDIT_RATING, 10, it -> it.oversight().creditRating()),
            date(EnterpriseImport.LISTED, it -> it.listing().listedOn()),
            text(PARK, 16, it -> it.site().park()),
            text(
                    COORDINATES,
                    22,
                    it -> it.site().coordinates().map(Coordinates::text).orElse("")),
            text(SCALE, 16, it -> it.industry().scale()),
            date(STARTED, it -> it.industry().startedOn()),
            date(OPERATION_SINCE, it -> it.state().since()),
            text(SUPERVISION_GROUND, 24, it -> it.oversight().ground()),
            text(KEY_UNITS, 14, EnterpriseColumns::keyUnits),
            text(RISK_GRADE, 10, it -> it.oversight().riskGrade()),
            date(PERMIT_ISSUED, it -> it.permit().issuedOn()),
            text(ASSESSMENT_KIND, 10, it -> it.profile().assessmentKind()),
            text(ASSESSMENT_NUMBER, 24, it -> it.profile().assessmentNumber()),
            text(ACCEPTANCE, 24, it -> it.profile().acceptance()),
            SheetColumn.yes(ONLINE.heading(), it -> it.profile().onlineMonitored()),
            SheetColumn.count(OUTLETS.heading(), it -> it.profile().outletCount()),
            text(POLLUTANTS, 24, it -> it.profile().pollutants()),
            text(RADIATION, 16, it -> it.profile().radiation()),
            text(LISTING_GROUND, 20, it -> it.listing().ground()),
            date(LEFT, it -> it.listing().leftOn()),
            text(LEAVING_REASON, 20, it -> it.listing().reason()),
            text(EnterpriseImport.NOTE, 30, Enterprise::note));

    private EnterpriseColumns() {}

    private static SheetColumn<Enterprise> text(ImportField field, int width, Function<Enterprise, String> text) {
        return SheetColumn.text(field.heading(), width, text);
    }

    private static SheetColumn<Enterprise> date(ImportField field, Function<Enterprise, Optional<LocalDate>> day) {
        return SheetColumn.date(field.heading(), day);
    }

    private static String keyUnits(Enterprise enterprise) {
        return enterprise.oversight().keyUnits().stream()
                .sorted()
                .map(KeyUnit::label)
                .collect(joining("、"));
    }
}
