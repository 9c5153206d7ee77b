package huanzhi.document;

/// The faces official papers are set in, each with the name Word knows it by.
public enum Typeface {
    /// Titles and red heads.
    BIAOSONG("方正小标宋简体"),
    /// Body text.
    FANGSONG("仿宋_GB2312"),
    /// Second level headings and the name of the signer.
    KAI("楷体_GB2312"),
    /// First level headings.
    HEI("黑体"),
    /// Page numbers, and what the other faces lack.
    SONG("宋体"),
    /// Digits and Latin letters beside 仿宋 and 楷体, half as wide as a Chinese character.
    ROMAN("Times New Roman");

    private final String wordName;

    Typeface(String wordName) {
        this.wordName = wordName;
    }

    /// The face of the digits and Latin letters in a text of this face.
    public Typeface latin() {
        return switch (this) {
            case FANGSONG, KAI, ROMAN -> ROMAN;
            case BIAOSONG, HEI, SONG -> this;
        };
    }

    public String wordName() {
        return wordName;
    }
}
