package huanzhi.draw;

import huanzhi.store.disk.Sha256;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What all chance of a draw comes from: SHA-256 of the secret's bytes followed by the public number's UTF-8 bytes.
final class Seed {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    private Seed(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know " + ALGORITHM, e);
        }
    }

    /// `publicNumber` is empty where none was asked for.
    static Seed of(Secret secret, String publicNumber) {
        var digest = Sha256.digest();
        digest.update(secret.bytes());
        digest.update(CanonicalLine.bytes(publicNumber));
        return new Seed(digest.digest());
    }

    /// HMAC-SHA256 of `words` in lower-case hexadecimal.
    String ticket(String words) {
        return HexFormat.of().formatHex(digest(words));
    }

    /// The smallest of the tickets `code#1` to `code#weight`, as bytes.
    byte[] key(PoolEntry entry) {
        var smallest = digest(entry.code() + "#1");
        for (var i = 2; i <= entry.weight(); i++) {
            var next = digest(entry.code() + "#" + i);
            smallest = Arrays.compareUnsigned(next, smallest) < 0 ? next : smallest;
        }
        return smallest;
    }

    private byte[] digest(String words) {
        return mac.doFinal(CanonicalLine.bytes(words));
    }
}
