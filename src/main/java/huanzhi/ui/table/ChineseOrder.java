package huanzhi.ui.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words in the order of a Chinese dictionary. Keys are remembered, because comparing by rules is slow.
final class ChineseOrder implements Comparator<String> {

    private final Collator collator = Collator.getInstance(Locale.CHINA);
    private final Map<String, CollationKey> keys = new HashMap<>();

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    void forget() {
        keys.clear();
    }

    private CollationKey key(String word) {
        return keys.computeIfAbsent(word, collator::getCollationKey);
    }
}
