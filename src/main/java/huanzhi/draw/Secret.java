package huanzhi.draw;

import huanzhi.base.Refusal;
import huanzhi.store.disk.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;

/// 32 random bytes, in lower-case hexadecimal, that nobody sees before the reveal.
public record Secret(String hex) {

    private static final int LENGTH = 32;

    public Secret {
        if (!hex.matches("[0-9a-f]{" + 2 * LENGTH + "}")) {
            throw new Refusal("抽取的密数不是 " + 2 * LENGTH + " 位小写十六进制数，请取得完整的抽取记录。");
        }
    }

    public static Secret random() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    public String hash() {
        return Sha256.of(bytes());
    }
}
