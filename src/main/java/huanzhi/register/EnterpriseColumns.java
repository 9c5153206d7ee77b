package huanzhi.register;

import huanzhi.base.CreditCode;
import huanzhi.sheet.SheetColumn;
import java.util.List;

/// The register as a workbook; its headings are those an import knows.
public final class EnterpriseColumns {

    public static final List<SheetColumn<Enterprise>> ALL = List.of(
            SheetColumn.text(EnterpriseImport.NAME.heading(), 32, Enterprise::name),
            SheetColumn.text(
                    EnterpriseImport.CODE.heading(),
                    22,
                    enterprise -> enterprise.creditCode().map(CreditCode::value).orElse("")),
            SheetColumn.text(EnterpriseImport.FORMER_NAME.heading(), 24, Enterprise::formerName),
            SheetColumn.text(EnterpriseImport.LEGAL_PERSON.heading(), 12, Enterprise::legalPerson),
            SheetColumn.text(EnterpriseImport.CONTACT.heading(), 12, Enterprise::contact),
            SheetColumn.text(EnterpriseImport.PHONE.heading(), 16, Enterprise::phone),
            SheetColumn.text(EnterpriseImport.REGISTERED_ADDRESS.heading(), 32, Enterprise::registeredAddress),
            SheetColumn.text(EnterpriseImport.PRODUCTION_ADDRESS.heading(), 32, Enterprise::productionAddress),
            SheetColumn.text(EnterpriseImport.TOWN.heading(), 12, Enterprise::town),
            SheetColumn.text(EnterpriseImport.INDUSTRY_CODE.heading(), 10, Enterprise::industryCode),
            SheetColumn.text(EnterpriseImport.INDUSTRY.heading(), 20, Enterprise::industry),
            SheetColumn.text(
                    EnterpriseImport.OPERATION.heading(),
                    10,
                    enterprise -> enterprise.operation().label()),
            SheetColumn.text(
                    EnterpriseImport.SUPERVISION.heading(),
                    10,
                    enterprise -> enterprise.supervision().label()),
            SheetColumn.text(
                    EnterpriseImport.PERMIT_CLASS.heading(),
                    12,
                    enterprise -> enterprise.permit().permitClass().label()),
            SheetColumn.text(
                    EnterpriseImport.PERMIT_NUMBER.heading(),
                    26,
                    enterprise -> enterprise.permit().number()),
            SheetColumn.date(
                    EnterpriseImport.PERMIT_EXPIRES.heading(),
                    enterprise -> enterprise.permit().expiresOn()),
            SheetColumn.text(EnterpriseImport.CREDIT_RATING.heading(), 10, Enterprise::creditRating),
            SheetColumn.date(EnterpriseImport.LISTED.heading(), Enterprise::listedOn),
            SheetColumn.text(EnterpriseImport.NOTE.heading(), 30, Enterprise::note));

    private EnterpriseColumns() {}
}
