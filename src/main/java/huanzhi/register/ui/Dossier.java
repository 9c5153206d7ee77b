package huanzhi.register.ui;

import huanzhi.base.Stored;
import huanzhi.register.Appendix;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.permit.ReportDuty;
import java.util.List;

/// All that the page of one enterprise shows, read at once.
record Dossier(
        Stored<EnterpriseId, Enterprise> stored,
        Appendix appendix,
        List<ReportDuty> openReports,
        List<Happening> happenings) {}
