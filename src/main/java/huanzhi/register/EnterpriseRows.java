package huanzhi.register;

import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.ENTERPRISE_DETAIL;

import huanzhi.base.CreditCode;
import huanzhi.base.PinyinInitials;
import huanzhi.base.Stored;
import huanzhi.store.EnumNames;
import huanzhi.store.Repository;
import java.util.Optional;
import org.jooq.Record;

/// An enterprise as its row and the row of its details, which is there only where something stands in it.
final class EnterpriseRows implements Repository {

    private EnterpriseRows() {}

    /// From a row of both tables joined.
    static Stored<EnterpriseId, Enterprise> read(Record found) {
        return new Stored<>(
                new EnterpriseId(found.get(ENTERPRISE.ID)), found.get(ENTERPRISE.VERSION), enterprise(found));
    }

    private static Enterprise enterprise(Record found) {
        var detailed = found.get(ENTERPRISE_DETAIL.ENTERPRISE_ID) != null;
        return new Enterprise(
                found.get(ENTERPRISE.NAME),
                Optional.ofNullable(found.get(ENTERPRISE.CREDIT_CODE)).map(CreditCode::new),
                found.get(ENTERPRISE.FORMER_NAME),
                new People(
                        found.get(ENTERPRISE.LEGAL_PERSON), found.get(ENTERPRISE.CONTACT), found.get(ENTERPRISE.PHONE)),
                new Site(
                        found.get(ENTERPRISE.REGISTERED_ADDRESS),
                        found.get(ENTERPRISE.PRODUCTION_ADDRESS),
                        found.get(ENTERPRISE.TOWN),
                        detailed ? found.get(ENTERPRISE_DETAIL.PARK) : "",
                        coordinates(found)),
                new Industry(
                        found.get(ENTERPRISE.INDUSTRY_CODE),
                        found.get(ENTERPRISE.INDUSTRY),
                        detailed ? found.get(ENTERPRISE_DETAIL.SCALE) : "",
                        Optional.ofNullable(found.get(ENTERPRISE_DETAIL.STARTED_ON))),
                new OperationState(
                        Operation.valueOf(found.get(ENTERPRISE.OPERATION)),
                        Optional.ofNullable(found.get(ENTERPRISE.OPERATION_SINCE)),
                        detailed ? found.get(ENTERPRISE_DETAIL.OPERATION_NOTE) : ""),
                new Oversight(
                        new Supervision(found.get(ENTERPRISE.SUPERVISION)),
                        found.get(ENTERPRISE.SUPERVISION_GROUND),
                        found.get(ENTERPRISE.SUPERVISION_BY_HAND),
                        EnumNames.split(KeyUnit.class, found.get(ENTERPRISE.KEY_UNITS)),
                        found.get(ENTERPRISE.RISK_GRADE),
                        found.get(ENTERPRISE.CREDIT_RATING)),
                new Permit(
                        PermitClass.valueOf(found.get(ENTERPRISE.PERMIT_CLASS)),
                        found.get(ENTERPRISE.PERMIT_NUMBER),
                        Optional.ofNullable(found.get(ENTERPRISE_DETAIL.PERMIT_ISSUED_ON)),
                        Optional.ofNullable(found.get(ENTERPRISE.PERMIT_EXPIRES_ON))),
                detailed ? profile(found) : Profile.UNKNOWN,
                new Listing(
                        Optional.ofNullable(found.get(ENTERPRISE.LISTED_ON)),
                        detailed ? found.get(ENTERPRISE_DETAIL.LISTING_GROUND) : "",
                        Optional.ofNullable(found.get(ENTERPRISE.LEFT_ON)),
                        detailed ? found.get(ENTERPRISE_DETAIL.LEAVING_REASON) : ""),
                found.get(ENTERPRISE.NOTE));
    }

    private static Profile profile(Record found) {
        return new Profile(
                found.get(ENTERPRISE_DETAIL.ASSESSMENT_KIND),
                found.get(ENTERPRISE_DETAIL.ASSESSMENT_NUMBER),
                found.get(ENTERPRISE_DETAIL.ACCEPTANCE),
                found.get(ENTERPRISE_DETAIL.ONLINE_MONITORED),
                found.get(ENTERPRISE_DETAIL.OUTLET_COUNT),
                found.get(ENTERPRISE_DETAIL.POLLUTANTS),
                found.get(ENTERPRISE_DETAIL.RADIATION));
    }

    static Optional<Coordinates> coordinates(Record found) {
        return Optional.ofNullable(found.get(ENTERPRISE_DETAIL.LONGITUDE))
                .map(longitude -> new Coordinates(longitude, found.get(ENTERPRISE_DETAIL.LATITUDE)));
    }

    /// The columns of the enterprise in the order of its table.
    static Object[] row(long id, int version, Enterprise enterprise) {
        var people = enterprise.people();
        var site = enterprise.site();
        var oversight = enterprise.oversight();
        var permit = enterprise.permit();
        return new Object[] {
            id,
            version,
            enterprise.name(),
            PinyinInitials.of(enterprise.name()),
            enterprise.creditCode().map(CreditCode::value).orElse(null),
            enterprise.formerName(),
            people.legalPerson(),
            people.contact(),
            people.phone(),
            site.registeredAddress(),
            site.productionAddress(),
            site.town(),
            enterprise.industry().code(),
            enterprise.industry().name(),
            enterprise.operation().name(),
            oversight.supervision().label(),
            permit.permitClass().name(),
            permit.number(),
            permit.expiresOn().orElse(null),
            oversight.creditRating(),
            enterprise.listing().listedOn().orElse(null),
            enterprise.note(),
            oversight.ground(),
            oversight.byHand(),
            oversight.riskGrade(),
            EnumNames.join(oversight.keyUnits()),
            enterprise.state().since().orElse(null),
            enterprise.listing().leftOn().orElse(null)
        };
    }

    /// The columns of the details in the order of their table; empty where nothing stands in them.
    static Optional<Object[]> details(long id, Enterprise enterprise) {
        var profile = enterprise.profile();
        var details = new Object[] {
            id,
            enterprise.site().park(),
            enterprise.site().coordinates().map(Coordinates::longitude).orElse(null),
            enterprise.site().coordinates().map(Coordinates::latitude).orElse(null),
            enterprise.industry().scale(),
            enterprise.industry().startedOn().orElse(null),
            enterprise.state().note(),
            enterprise.permit().issuedOn().orElse(null),
            profile.assessmentKind(),
            profile.assessmentNumber(),
            profile.acceptance(),
            profile.onlineMonitored(),
            profile.outletCount(),
            profile.pollutants(),
            profile.radiation(),
            enterprise.listing().ground(),
            enterprise.listing().reason()
        };
        for (var place = 1; place < details.length; place++) {
            if (!isNothing(details[place])) {
                return Optional.of(details);
            }
        }
        return Optional.empty();
    }

    private static boolean isNothing(Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case Integer count -> count == 0;
            case Boolean truth -> !truth;
            default -> false;
        };
    }
}
