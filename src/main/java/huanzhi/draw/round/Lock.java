package huanzhi.draw.round;

import huanzhi.base.Refusal;
import huanzhi.store.disk.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Locks bytes away by AES-256-GCM, under a random key or one that also needs a password; what was altered is refused.
record Lock(byte[] key) {

    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /// What OWASP's password storage advice of 2023 asks for PBKDF2 with SHA-256.
    private static final int ITERATIONS = 600_000;

    static Lock random() {
        return new Lock(randomBytes(LENGTH));
    }

    static Lock of(String hex) {
        return new Lock(HexFormat.of().parseHex(hex));
    }

    static String salt() {
        return HexFormat.of().formatHex(randomBytes(LENGTH));
    }

    String hex() {
        return HexFormat.of().formatHex(key);
    }

    /// The lock that opens only with the password too.
    Lock with(String password, String salt) {
        try {
            var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(
                            password.toCharArray(), HexFormat.of().parseHex(salt), ITERATIONS, 8 * LENGTH))
                    .getEncoded();
            var both = ByteBuffer.allocate(2 * LENGTH).put(key).put(derived).array();
            return Lock.of(Sha256.of(both));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know PBKDF2", e);
        }
    }

    byte[] close(byte[] content) {
        try {
            var nonce = randomBytes(NONCE);
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            return ByteBuffer.allocate(NONCE + cipher.getOutputSize(content.length))
                    .put(nonce)
                    .put(cipher.doFinal(content))
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know AES-GCM", e);
        }
    }

    /// Refused with `refusal` where the key is another one or a bit was changed.
    byte[] open(byte[] closed, String refusal) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE))
                    .doFinal(closed, NONCE, closed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new Refusal(refusal, e);
        }
    }

    String close(String words) {
        return HexFormat.of().formatHex(close(words.getBytes(StandardCharsets.UTF_8)));
    }

    String open(String closed, String refusal) {
        return new String(open(HexFormat.of().parseHex(closed), refusal), StandardCharsets.UTF_8);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] randomBytes(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
