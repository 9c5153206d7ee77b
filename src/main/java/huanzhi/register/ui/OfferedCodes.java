package huanzhi.register.ui;

import huanzhi.register.code.Code;
import huanzhi.register.code.CodeList;
import huanzhi.register.code.CodeService;
import java.util.ArrayList;
import java.util.List;

/// The words a form offers, with those that a record has from earlier days.
record OfferedCodes(CodeService codes) {

    List<Code> of(CodeList list) {
        return codes.offered(list);
    }

    /// The names of a list, with `present` among them even where it is offered no longer.
    List<String> names(CodeList list, String present) {
        var names = new ArrayList<>(of(list).stream().map(Code::name).toList());
        if (!present.isEmpty() && !names.contains(present)) {
            names.add(present);
        }
        return names;
    }
}
