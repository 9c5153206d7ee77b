package huanzhi.casefile.ui;

import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.DateLogic;
import huanzhi.casefile.letter.CaseLetters;
import huanzhi.law.LawLibrary;
import huanzhi.officer.OfficerService;
import huanzhi.register.RegisterService;
import huanzhi.sheet.Ledger;
import huanzhi.store.NumberedRecords;

/// The services that the pages of cases ask.
public record CaseOffice(
        NumberedRecords<CaseId, Case> records,
        Ledger<Case> ledger,
        CaseLetters letters,
        DateLogic logic,
        LawLibrary law,
        RegisterService register,
        OfficerService officers) {}
