package huanzhi.shell;

import javafx.beans.value.ObservableValue;

/// What the line at the bottom says, as sentences that change by themselves.
///
/// For example `已保存 10:23:05`, `日志 12,345 条，校验通过`, `备份 昨日 18:00，已试恢复`.
public record Status(ObservableValue<String> saved, ObservableValue<String> journal, ObservableValue<String> backup) {}
