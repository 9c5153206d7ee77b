package huanzhi.settings;

/// The parameters the program asks for; what each means, its default and where that comes from are data beside this
/// class.
public enum Parameter {
    HEARING_THRESHOLD_ORGANISATION,
    HEARING_THRESHOLD_PERSON,
    HEARING_THRESHOLD_INCLUDED,
    OWN_NAME_FROM,
    ORGANISATION_PRONOUN,
    PERSON_PRONOUN,
    PAGE_NUMBER_PLACE,
    MORE_THAN_ORDER,
    CASE_CLASSIFIER,
    TRANSFER_CLASSIFIER,
    INSPECTIONS_PER_YEAR,
    CERTIFICATE_WARNING_DAYS,
    INSPECTION_NUMBER,
    COMPLAINT_NUMBER,
    CASE_NUMBER,
    TASK_NUMBER,
    RESULT_PUBLICATION_DAYS,
    CORRECTION_DAYS
}
