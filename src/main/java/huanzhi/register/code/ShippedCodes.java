package huanzhi.register.code;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// The code lists that come with the program.
public final class ShippedCodes {

    private static final String RESOURCE = "codes.json";

    private final Map<CodeList, Shipped> lists;

    private ShippedCodes(Map<CodeList, Shipped> lists) {
        this.lists = lists;
    }

    public static ShippedCodes read() {
        try (var stream = ShippedCodes.class.getResourceAsStream(RESOURCE)) {
            return new ShippedCodes(
                    new ObjectMapper().readValue(stream, new TypeReference<Map<CodeList, Shipped>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// In the order of the file, list by list.
    List<CodeEntry> entries() {
        return List.of(CodeList.values()).stream()
                .flatMap(list -> lists.get(list).entries().stream().map(words -> entry(list, words)))
                .toList();
    }

    private CodeEntry entry(CodeList list, String words) {
        var shipped = lists.get(list);
        var blank = shipped.coded() ? words.indexOf(' ') : -1;
        var code = blank < 0 ? words : words.substring(0, blank);
        return new CodeEntry(
                new Code(list, code, words.substring(blank + 1), false, ""),
                shipped.confirmed(),
                shipped.source(),
                false,
                false);
    }

    /// @param coded whether each entry begins with its code and a blank
    private record Shipped(String source, boolean confirmed, boolean coded, List<String> entries) {}
}
