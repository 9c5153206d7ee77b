package huanzhi.casefile;

/// Something that may be wrong with a case without making it impossible: what, and by which provision.
public record Warning(String sentence, String basis) {}
