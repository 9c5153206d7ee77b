package huanzhi.ui.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// How a table is set up: what is filtered, how the columns stand and how their type is set.
///
/// A saved view is one of these with a name.
record TableState(
        String filter,
        Map<String, Set<String>> facets,
        List<ColumnState> columns,
        List<Sort> sort,
        TypeSetting setting) {

    private static final ObjectMapper JSON = new ObjectMapper();

    TableState {
        // States written before the type could be set closer say nothing about it.
        setting = Objects.requireNonNullElse(setting, TypeSetting.USUAL);
    }

    record ColumnState(String title, double width, boolean shown, boolean frozen) {}

    record Sort(String title, boolean descending) {}

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("writing a table's state", impossible);
        }
    }

    /// Empty when the text was not written by this version.
    static Optional<TableState> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, TableState.class));
        } catch (JsonProcessingException older) {
            return Optional.empty();
        }
    }
}
