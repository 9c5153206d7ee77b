package huanzhi.law.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The 编、章、节 that are open while a statute is read: a new one shuts those of its own level and below.
final class Headings {

    private final TreeMap<Integer, String> open = new TreeMap<>();

    void open(int level, String words) {
        open.tailMap(level, true).clear();
        open.put(level, words);
    }

    List<String> now() {
        return new ArrayList<>(open.values());
    }
}
