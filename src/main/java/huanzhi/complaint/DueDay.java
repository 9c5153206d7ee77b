package huanzhi.complaint;

import java.time.LocalDate;

/// A due day with its working: `limit` counted from `start`. Of 60 days from 2024-03-01 it is 2024-04-30.
public record DueDay(LocalDate start, TimeLimit limit, LocalDate day) {

    /// For example `自 2024-03-01 受理起 60 日，至 2024-04-30（《信访工作条例》第三十四条，待核对）。`
    public String working() {
        var from = switch (limit.step()) {
            case ACCEPT -> " 收件起 ";
            case CLOSE -> " 受理起 ";
        };
        return "自 " + start + from + limit.length().text() + "，至 " + day + "（" + limit.basis()
                + (limit.confirmed() ? "" : "，待核对") + "）。" + limit.remark()
                + (limit.remark().isEmpty() ? "" : "。");
    }
}
