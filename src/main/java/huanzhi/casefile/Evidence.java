package huanzhi.casefile;

import java.time.LocalDate;

/// One item of proof with its four parts (form block B9).
public record Evidence(String title, LocalDate obtainedOn, String provider, String proves) {}
