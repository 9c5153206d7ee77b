package huanzhi.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The first letters of how Chinese is read aloud, to search by: 岳水县长青砖厂 is `ysxcqzc`.
///
/// Letters and digits are kept in lower case; all else is left out. The readings are data beside this class.
public final class PinyinInitials {

    private static final int LONGEST_WORD = 3;
    private static final char[] TABLE = new char[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    private static final Map<Integer, Character> RARE = new HashMap<>();
    private static final Readings WORDS = new Readings(lines("pinyin-readings.txt"));
    private static final Readings SURNAMES = new Readings(lines("pinyin-surnames.txt"));

    static {
        for (var c = '0'; c <= 'z'; c++) {
            TABLE[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        lines("pinyin-initials.txt")
                .forEach((letter, characters) ->
                        characters.codePoints().forEach(character -> learn(character, letter.charAt(0))));
    }

    private PinyinInitials() {}

    /// Of a firm, a place or any other words.
    public static String of(String words) {
        var text = Text.clean(words);
        return of(text, 0, new StringBuilder(text.length()));
    }

    /// Of a person, whose surname may be read otherwise than the same character elsewhere: 单 is `s`.
    public static String ofPerson(String name) {
        var text = Text.clean(name);
        var initials = new StringBuilder(text.length());
        var surname = SURNAMES.longest(text, 0);
        if (surname > 0) {
            initials.append(SURNAMES.of(text.substring(0, surname)));
        }
        return of(text, surname, initials);
    }

    private static String of(String text, int start, StringBuilder initials) {
        var i = start;
        while (i < text.length()) {
            var word = WORDS.longest(text, i);
            if (word > 0) {
                initials.append(WORDS.of(text.substring(i, i + word)));
                i += word;
            } else {
                var character = text.codePointAt(i);
                var letter = initial(character);
                if (letter != 0) {
                    initials.append(letter);
                }
                i += Character.charCount(character);
            }
        }
        return initials.toString();
    }

    private static char initial(int character) {
        if (character >= TABLE.length) {
            return RARE.getOrDefault(character, (char) 0);
        }
        return TABLE[character];
    }

    private static void learn(int character, char letter) {
        if (character < TABLE.length) {
            TABLE[character] = letter;
        } else {
            RARE.put(character, letter);
        }
    }

    private static Map<String, String> lines(String resource) {
        var stream = Objects.requireNonNull(PinyinInitials.class.getResourceAsStream(resource), resource);
        var readings = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var gap = line.indexOf(' ');
                readings.put(line.substring(0, gap), line.substring(gap + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return Map.copyOf(readings);
    }

    /// Words that are not read as their characters are one by one; `begins` spares looking up what begins none.
    private record Readings(Map<String, String> words, BitSet begins) {

        Readings(Map<String, String> words) {
            this(words, new BitSet());
            words.keySet().forEach(word -> begins.set(word.charAt(0)));
        }

        String of(String word) {
            return words.get(word);
        }

        /// The length of the longest word that stands at `start`, or 0.
        int longest(String text, int start) {
            if (start == text.length() || !begins.get(text.charAt(start))) {
                return 0;
            }
            for (var length = Math.min(LONGEST_WORD, text.length() - start); length > 0; length--) {
                if (words.containsKey(text.substring(start, start + length))) {
                    return length;
                }
            }
            return 0;
        }
    }
}
