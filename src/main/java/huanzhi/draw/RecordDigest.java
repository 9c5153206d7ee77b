package huanzhi.draw;

import huanzhi.base.Refusal;
import huanzhi.store.disk.Sha256;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The SHA-256 of a record as it is published, which is printed on the papers of its draw.
///
/// It alone protects what nothing is drawn from: the exclusions, operator, supervisor and times.
public record RecordDigest(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public static RecordDigest of(DrawRecord record) {
        return new RecordDigest(Sha256.of(DrawFile.write(record)));
    }

    /// As typed from a paper, where it stands in groups of eight.
    public static RecordDigest printed(String typed) {
        var hex = typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            throw new Refusal("散列值“" + typed + "”不是 64 位十六进制数，请照记录表上的“抽取记录 SHA-256”填写。");
        }
        return new RecordDigest(hex);
    }

    /// Says what there is to compare, or that it is the same; refused where it is not.
    public String comparedWith(Optional<RecordDigest> printed) {
        if (printed.isEmpty()) {
            return "抽取记录 SHA-256：" + hex + "。未进入对象库的名单、操作人、监督人和时间只有它能证明，请与记录表上印的核对。";
        }
        if (!equals(printed.get())) {
            throw new Refusal("抽取记录与给出的散列值不符：给出的是 " + printed.get().hex() + "，文件的是 " + hex
                    + "。记录在打印以后改动过（未进入对象库的名单、操作人、监督人、时间或者改抽），请核对最后一次打印的记录表。");
        }
        return "抽取记录与给出的散列值相符：" + hex + "。";
    }
}
