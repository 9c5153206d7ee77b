package huanzhi.draw;

/// What is published before anything is drawn: the hashes of all that decides the result but the public number.
public record Commitment(String pool, String officers, String rules, String secret) {

    public static Commitment of(Pool pool, Roster roster, DrawRules rules, Secret secret) {
        return new Commitment(pool.hash(), roster.hash(), rules.hash(), secret.hash());
    }
}
