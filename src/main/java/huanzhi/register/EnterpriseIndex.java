package huanzhi.register;

import static java.util.stream.Collectors.groupingBy;

import huanzhi.base.CreditCode;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The register held in memory for one import, so that twenty thousand rows need not ask the store one by one.
///
/// Names are compared whole, full-width and half-width forms aside.
public final class EnterpriseIndex {

    private final Map<CreditCode, Stored<EnterpriseId, Enterprise>> byCode = new HashMap<>();
    private final Map<String, List<Stored<EnterpriseId, Enterprise>>> byName;

    public EnterpriseIndex(Collection<Stored<EnterpriseId, Enterprise>> register) {
        register.forEach(each -> each.content().creditCode().ifPresent(code -> byCode.put(code, each)));
        byName = register.stream()
                .collect(groupingBy(each -> Text.clean(each.content().name())));
    }

    public Optional<Stored<EnterpriseId, Enterprise>> withCode(CreditCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The enterprise of that name, if there is exactly one.
    public Optional<Stored<EnterpriseId, Enterprise>> named(String name) {
        var found = allNamed(name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    public List<Stored<EnterpriseId, Enterprise>> allNamed(String name) {
        return byName.getOrDefault(Text.clean(name), List.of());
    }

    /// The one enterprise a row names by its code, its name, or both; tells the row why there is none. The stand-in
    /// then is id 0, which no enterprise has.
    public EnterpriseId read(ImportRow row, ImportField codeField, ImportField nameField) {
        var found = row.text(codeField).isEmpty() ? named(row, nameField) : coded(row, codeField, nameField);
        return found.map(Stored::id).orElse(new EnterpriseId(0));
    }

    private Optional<Stored<EnterpriseId, Enterprise>> coded(
            ImportRow row, ImportField codeField, ImportField nameField) {
        var code = row.creditCode(codeField);
        var name = row.text(nameField);
        var found = code.flatMap(this::withCode);
        if (code.isPresent() && found.isEmpty()) {
            row.reject(codeField, "在名录库中没有", "请先在名录库登记这家企业，或者核对代码");
        }
        found.filter(each -> !name.isEmpty() && !each.content().goesBy(name))
                .ifPresent(each ->
                        row.reject(nameField, "与这个代码在名录库中的名称“" + each.content().name() + "”不同", "请核对名称和代码"));
        return found;
    }

    private Optional<Stored<EnterpriseId, Enterprise>> named(ImportRow row, ImportField nameField) {
        var name = row.text(nameField);
        var found = allNamed(name);
        if (name.isEmpty()) {
            row.reject(nameField, "没有填写", "请填写统一社会信用代码或者与名录库一致的名称");
        } else if (found.isEmpty()) {
            row.reject(nameField, "在名录库中没有", "请核对名称是否与名录库完全一致，或者先在名录库登记");
        } else if (found.size() > 1) {
            row.reject(nameField, "在名录库中有 " + found.size() + " 家", "请填写统一社会信用代码以便区分");
        }
        return named(name);
    }
}
