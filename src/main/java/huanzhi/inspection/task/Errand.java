package huanzhi.inspection.task;

import huanzhi.base.Text;

/// One reason for a visit and what is to be looked at because of it.
public record Errand(Origin origin, String matter) {

    public Errand {
        matter = Text.within(500, "检查事项", matter);
    }

    /// `双随机 抽〔2026〕1号 第 3 项：排污许可执行情况`.
    public String text() {
        return origin.text() + (matter.isEmpty() ? "" : "：" + matter);
    }
}
