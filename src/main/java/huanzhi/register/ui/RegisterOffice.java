package huanzhi.register.ui;

import huanzhi.register.RegisterService;
import huanzhi.register.code.CodeService;

/// The services behind the pages of the register.
public record RegisterOffice(RegisterService register, CodeService codes) {}
