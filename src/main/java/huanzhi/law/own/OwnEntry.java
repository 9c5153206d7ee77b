package huanzhi.law.own;

import huanzhi.base.Refusal;
import huanzhi.base.Text;

/// One entry of the bureau's own: `content` in JSON as the data file writes it, and why it is there.
///
/// `original` is the file it was imported from, [Original#NONE] for what was typed in.
public record OwnEntry(LawKind kind, String key, String content, String note, Original original) {

    static final int LONGEST = 1_000_000;

    public OwnEntry {
        key = Text.within(200, kind.label() + "的键", key);
        note = Text.within(500, "说明", note);
        if (key.isEmpty()) {
            throw new Refusal(kind.label() + "没有键，请写明是哪一条。");
        }
        if (content.length() > LONGEST) {
            throw new Refusal(kind.label() + "“" + key + "”有 " + content.length() + " 个字，最多 " + LONGEST + " 个，请分开导入。");
        }
    }

    /// A kept file by its name and hash.
    public record Original(String name, String hash) {

        public static final Original NONE = new Original("", "");

        public Original {
            name = Text.within(200, "文件名", name);
        }
    }
}
