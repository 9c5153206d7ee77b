package huanzhi;

import huanzhi.register.Standard;
import huanzhi.register.category.CategoryService;
import huanzhi.register.code.Code;
import huanzhi.register.code.CodeList;
import huanzhi.register.code.CodeService;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The criteria and code lists of the bureau, for ledgers of enterprises; a form offers the same words.
record EnterpriseStandard(CategoryService categories, CodeService codes) implements Supplier<Standard> {

    @Override
    public Standard get() {
        return new Standard(
                Stream.concat(categories.scheme().categories().stream(), words(CodeList.SUPERVISION).stream())
                        .distinct()
                        .toList(),
                words(CodeList.RISK_GRADE),
                words(CodeList.CREDIT_RATING),
                categories.sorter());
    }

    private List<String> words(CodeList list) {
        return codes.offered(list).stream().map(Code::name).toList();
    }
}
