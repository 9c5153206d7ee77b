package huanzhi.register.ui;

import huanzhi.base.Stored;
import huanzhi.register.EnterpriseFilter;
import huanzhi.register.EnterpriseId;
import huanzhi.register.RegisterService;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.RecordSource;
import java.util.List;

/// Finds enterprises by name, code or initials, each with its visits of the year.
record EnterprisePicker(RegisterService register) {

    private static final int OFFERED = 20;

    RecordSource<EnterpriseId> source() {
        return RecordSource.numbered(EnterpriseId::new, EnterpriseId::value, this::search, this::describe);
    }

    private List<Candidate<EnterpriseId>> search(String typed) {
        return register.page(EnterpriseFilter.of(typed), 0, OFFERED).rows().stream()
                .map(row -> new Candidate<>(
                        row.id(),
                        row.name(),
                        row.town() + " " + row.creditCode() + " 本年检查 "
                                + row.visits().words()))
                .toList();
    }

    private Candidate<EnterpriseId> describe(EnterpriseId id) {
        return register.find(id)
                .map(Stored::content)
                .map(found -> new Candidate<>(
                        id,
                        found.name(),
                        (found.site().town() + " " + found.code().orElse("")).strip()))
                .orElseGet(() -> new Candidate<>(id, "已删除的企业", ""));
    }
}
