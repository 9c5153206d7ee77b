package huanzhi.complaint.ui;

import huanzhi.complaint.Complaint;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.TimeLimits;
import huanzhi.document.issue.Letters;
import huanzhi.sheet.Ledger;
import huanzhi.store.NumberedRecords;

/// The services that the pages of complaints ask.
public record ComplaintOffice(
        NumberedRecords<ComplaintId, Complaint> records,
        Ledger<Complaint> ledger,
        Letters<ComplaintId> letters,
        TimeLimits limits) {}
