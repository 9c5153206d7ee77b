package huanzhi.draw;

import huanzhi.store.disk.Sha256;

/// What is published before anything is drawn: the hashes of all that decides the result but the public number.
public record Commitment(String pool, String officers, String rules, String secret) {

    public static Commitment of(Pool pool, Roster roster, DrawRules rules, Secret secret) {
        return of(pool.text(), roster.text(), rules.text(), secret);
    }

    /// Of the frozen texts, byte for byte.
    public static Commitment of(String pool, String officers, String rules, Secret secret) {
        return new Commitment(
                Sha256.of(CanonicalLine.bytes(pool)),
                Sha256.of(CanonicalLine.bytes(officers)),
                Sha256.of(CanonicalLine.bytes(rules)),
                secret.hash());
    }
}
