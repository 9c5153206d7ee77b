package huanzhi.register.ui;

import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.RegisterService;
import huanzhi.register.category.CategoryService;
import huanzhi.register.code.CodeService;
import huanzhi.register.duplicate.DuplicateService;
import huanzhi.register.permit.PermitReportService;
import java.util.Optional;

/// The services behind the pages of the register.
public record RegisterOffice(
        RegisterService register,
        CodeService codes,
        DuplicateService duplicates,
        CategoryService categories,
        PermitReportService reports) {

    /// With its category as the criteria have it.
    Stored<EnterpriseId, Enterprise> sorted(Stored<EnterpriseId, Enterprise> changed) {
        return new Stored<>(
                changed.id(), changed.version(), categories.sorted(Optional.of(changed.id()), changed.content()));
    }
}
