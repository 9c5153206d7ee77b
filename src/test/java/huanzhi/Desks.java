package huanzhi;

import huanzhi.officer.OfficerService;
import huanzhi.officer.Officers;
import huanzhi.officer.ui.OfficerScreens;
import huanzhi.register.EnterpriseList;
import huanzhi.register.Enterprises;
import huanzhi.register.RegisterService;
import huanzhi.register.ui.EnterpriseScreens;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.SheetWriter;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.TableWorkbook;
import huanzhi.store.Database;
import huanzhi.ui.Kit;

/// What screens are given in tests: a kit over a real store, and the rooms that others pick from.
public final class Desks {

    private Desks() {}

    public static Desk over(Database database, Kit kit) {
        var importer = new Importer();
        return new Desk(kit, database, importer, new ImportService(importer), new TableWorkbook(new SheetWriter()));
    }

    public static RegisterService register(Database database) {
        return new RegisterService(database, new Enterprises(), new EnterpriseList());
    }

    public static EnterpriseScreens enterprises(Desk desk) {
        return new EnterpriseScreens(desk, register(desk.database()));
    }

    public static OfficerScreens officers(Desk desk) {
        return new OfficerScreens(desk, new OfficerService(desk.database(), new Officers()), () -> 90);
    }
}
