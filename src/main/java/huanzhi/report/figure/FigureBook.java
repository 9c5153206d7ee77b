package huanzhi.report.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import huanzhi.base.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All figures the program knows, in the order of the handbook's union table.
public final class FigureBook {

    private final Map<FigureId, FigureDefinition> byId = new LinkedHashMap<>();
    private final Map<String, FigureDefinition> byName = new LinkedHashMap<>();

    public FigureBook(List<FigureDefinition> definitions) {
        for (var definition : definitions) {
            if (byId.put(definition.id(), definition) != null || byName.put(definition.name(), definition) != null) {
                throw new IllegalArgumentException("figure " + definition.id() + " is defined twice");
            }
        }
    }

    /// The book that ships with the program.
    public static FigureBook shipped() {
        return new FigureBook(FigureData.read("figures.json", new TypeReference<>() {}));
    }

    public List<FigureDefinition> definitions() {
        return List.copyOf(byId.values());
    }

    public FigureDefinition get(FigureId id) {
        var definition = byId.get(id);
        if (definition == null) {
            throw new Refusal("没有编号为“" + id + "”的数字，请从数字清单中选择。");
        }
        return definition;
    }

    public Optional<FigureDefinition> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
