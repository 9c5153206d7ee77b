package huanzhi.officer;

/// Why a certificate is good for nothing on a day, as the end of a sentence, and what to do about it.
public record CertificateFlaw(String what, String remedy) {}
