package huanzhi.document;

/// How much room a character takes on a line of 28: Chinese characters and marks a whole place, letters and digits
/// half.
public final class CharacterWidth {

    /// From here on: ℃, ①, ≤, □, and Chinese characters.
    private static final int FIRST_SYMBOL = 0x2100;

    private static final int FIRST_PUNCTUATION = 0x2000;
    private static final int MIDDLE_DOT = 0xb7;

    /// Marks that Chinese text shares with others and has on a whole place.
    private static final String FULL_MARKS = "“”‘’—…×";

    private CharacterWidth() {}

    public static boolean isFull(int codePoint) {
        return codePoint >= FIRST_SYMBOL || FULL_MARKS.indexOf(codePoint) >= 0;
    }

    /// Digits, Latin, Greek and Cyrillic letters and their marks; the dot in 买买提·艾力 is a Chinese mark.
    public static boolean isLatin(int codePoint) {
        return codePoint < FIRST_PUNCTUATION && codePoint != MIDDLE_DOT && !isFull(codePoint);
    }

    /// The places a text takes, digits being exactly half as wide as Chinese characters.
    public static double places(String text) {
        return text.codePoints().mapToDouble(c -> isFull(c) ? 1 : 0.5).sum();
    }
}
