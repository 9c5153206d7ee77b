package huanzhi.officer;

import huanzhi.sheet.SheetColumn;
import java.util.List;

/// The officers as a workbook; its headings are those an import knows.
public final class OfficerColumns {

    public static final List<SheetColumn<Officer>> ALL = List.of(
            SheetColumn.text(OfficerImport.NAME.heading(), 12, Officer::name),
            SheetColumn.text(OfficerImport.DEPARTMENT.heading(), 24, Officer::department),
            SheetColumn.text(OfficerImport.POST.heading(), 14, Officer::post),
            SheetColumn.text(OfficerImport.CERTIFICATE.heading(), 18, Officer::certificateNumber),
            SheetColumn.date(OfficerImport.EXPIRES.heading(), Officer::certificateExpiresOn),
            SheetColumn.text(OfficerImport.SPECIALITY.heading(), 14, Officer::speciality),
            SheetColumn.text(
                    OfficerImport.DUTY.heading(), 10, officer -> officer.duty().label()),
            SheetColumn.text(OfficerImport.PHONE.heading(), 16, Officer::phone),
            SheetColumn.date(OfficerImport.JOINED.heading(), Officer::joinedOn),
            SheetColumn.text(OfficerImport.NOTE.heading(), 30, Officer::note),
            SheetColumn.text(
                    OfficerImport.GENDER.heading(),
                    8,
                    officer -> officer.staffing().gender().label()),
            SheetColumn.text(
                    OfficerImport.BORN.heading(),
                    10,
                    officer -> officer.staffing().born().map(Object::toString).orElse("")),
            SheetColumn.text(
                    OfficerImport.ISSUER.heading(),
                    24,
                    officer -> officer.certification().issuer()),
            SheetColumn.date(
                    OfficerImport.ISSUED.heading(),
                    officer -> officer.certification().issuedOn()),
            SheetColumn.date(
                    OfficerImport.CHECKED.heading(),
                    officer -> officer.certification().checkedOn()),
            SheetColumn.yes(
                    OfficerImport.STAFFED.heading(),
                    officer -> officer.staffing().staffed()),
            SheetColumn.yes(
                    OfficerImport.DRAWABLE.heading(),
                    officer -> officer.staffing().drawable()));

    private OfficerColumns() {}
}
