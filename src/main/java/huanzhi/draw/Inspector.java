package huanzhi.draw;

import huanzhi.base.Refusal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// One officer as the draw sees him: what he already has this quarter and may have at most, whether he has been at it
/// for a year, which enterprises he is recused from, and why he takes no part, if he does not.
public record Inspector(
        String id,
        String name,
        int tasks,
        int capacity,
        boolean experienced,
        SortedSet<String> recusedFrom,
        Optional<String> absence) {

    public Inspector {
        CanonicalLine.field("人员编号", id);
        CanonicalLine.field("姓名", name);
        absence.ifPresent(reason -> CanonicalLine.field("不参加原因", reason));
        recusedFrom = new TreeSet<>(recusedFrom);
        recusedFrom.forEach(code -> CanonicalLine.field("回避单位", code));
        if (id.isBlank() || id.indexOf('|') >= 0) {
            throw new Refusal("“" + name + "”的人员编号“" + id + "”不能用于抽取，请填写执法证号。");
        }
        if (tasks < 0 || capacity < 0) {
            throw new Refusal("“" + name + "”的任务数 " + tasks + " 或者上限 " + capacity + " 小于 0，请改正。");
        }
    }

    /// Whether he may be sent there while he has `now` tasks.
    boolean mayTake(String code, int now) {
        return absence.isEmpty() && now < capacity && !recusedFrom.contains(code);
    }
}
