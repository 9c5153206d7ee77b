package huanzhi.casefile.letter;

/// A hard rule of a form that the record breaks: what is wrong and what to do, and by which provision.
public record Obstacle(String sentence, String basis) {}
