package huanzhi.draw.round;

import huanzhi.draw.Amendment;
import huanzhi.draw.Exclusion;
import huanzhi.draw.Quota;
import huanzhi.draw.Shortfall;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A draw with all that may be seen of it now.
///
/// @param poolSizes how many could be drawn, by category
/// @param officers every officer on the roster, by certificate number
/// @param tasks none before the draw
/// @param withoutTeam for how many tasks the draw found no two officers who may go there
/// @param amendments all changes, told once every name is open
/// @param hiddenAmendments how many changes are not told yet
/// @param earlier draws for the same period before this one, cancelled ones among them
public record RoundView(
        RoundId id,
        Round round,
        List<Quota> quotas,
        Map<String, Integer> poolSizes,
        Map<String, String> officers,
        List<String> absences,
        List<Exclusion> exclusions,
        List<TaskView> tasks,
        int withoutTeam,
        List<Shortfall> shortfalls,
        List<Amendment> amendments,
        int hiddenAmendments,
        List<Round> earlier) {

    public RoundView {
        quotas = List.copyOf(quotas);
        absences = List.copyOf(absences);
        exclusions = List.copyOf(exclusions);
        tasks = List.copyOf(tasks);
        shortfalls = List.copyOf(shortfalls);
        amendments = List.copyOf(amendments);
        earlier = List.copyOf(earlier);
    }

    public int pool() {
        return poolSizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int wanted() {
        return quotas.stream().mapToInt(Quota::wanted).sum();
    }

    /// For each category such as `重点：对象库 46 家，应抽 12 家（每季度 47 家 × 25% = 11.75，向上取整 12 家）`.
    public List<String> arithmetic() {
        return quotas.stream()
                .map(quota -> quota.category() + "：对象库 " + poolSizes.getOrDefault(quota.category(), 0) + " 家，应抽 "
                        + quota.wanted() + " 家（" + quota.working() + "）")
                .toList();
    }

    /// How many tasks the draw found nobody for and why that can be; empty where each has its two.
    public Optional<String> lackOfTeams() {
        return withoutTeam == 0
                ? Optional.empty()
                : Optional.of(withoutTeam + " 项任务没有两名可以去的执法人员（人员少、任务数到上限、应当回避、都不满一年或者只剩上次的两人），启封后由负责人指定");
    }

    public boolean allOpen() {
        return tasks.stream().allMatch(TaskView::isOpen);
    }

    public long sealed() {
        return tasks.stream().filter(task -> !task.isOpen()).count();
    }
}
