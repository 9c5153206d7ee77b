package huanzhi.register.ui;

import huanzhi.register.RegisterService;
import huanzhi.register.category.CategoryService;
import huanzhi.register.code.CodeService;
import huanzhi.register.duplicate.DuplicateService;
import huanzhi.register.permit.PermitReportService;

/// The services behind the pages of the register.
public record RegisterOffice(
        RegisterService register,
        CodeService codes,
        DuplicateService duplicates,
        CategoryService categories,
        PermitReportService reports) {}
