package huanzhi.sheet;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// What an import will do with a row of itself, although the row does not say it: `按标准定监管类别`, with what comes of
/// it, such as `重点`.
public record Notice(String what, String outcome) {

    /// Such as `按标准定监管类别 12 行（一般 10 行、重点 2 行）。`, a sentence for each thing done.
    static List<String> sentences(Collection<Notice> notices) {
        return notices.stream()
                .collect(groupingBy(
                        Notice::what, LinkedHashMap::new, groupingBy(Notice::outcome, LinkedHashMap::new, counting())))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + " "
                        + each.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum() + " 行（"
                        + each.getValue().entrySet().stream()
                                .map(outcome -> outcome.getKey() + " " + outcome.getValue() + " 行")
                                .collect(joining("、"))
                        + "）。")
                .toList();
    }
}
