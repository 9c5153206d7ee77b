package huanzhi.draw;

import huanzhi.base.Refusal;
import huanzhi.store.disk.Sha256;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The officers of one draw, sorted by id; those who take no part are among them with the reason.
public record Roster(List<Inspector> inspectors) {

    private static final int FIELDS = 7;
    private static final String BETWEEN = ",";

    public Roster {
        inspectors = inspectors.stream()
                .sorted(Comparator.comparing(Inspector::id, CanonicalLine.ORDER))
                .toList();
        var ids = new HashSet<String>();
        for (var each : inspectors) {
            if (!ids.add(each.id())) {
                throw new Refusal("执法人员库里有两人的编号都是“" + each.id() + "”，请先改正。");
            }
        }
    }

    /// Reads what [#text()] wrote.
    public static Roster read(String text) {
        var roster = new Roster(CanonicalLine.read("执法人员库", text, FIELDS).stream()
                .map(Roster::inspector)
                .toList());
        if (!roster.text().equals(text)) {
            throw new Refusal("执法人员库没有按编号排列，请取得完整的抽取记录。");
        }
        return roster;
    }

    /// `编号<TAB>姓名<TAB>本季任务数<TAB>上限<TAB>满一年1或0<TAB>回避单位,…<TAB>不参加原因<LF>` for each.
    public String text() {
        var text = new StringBuilder();
        inspectors.forEach(each -> CanonicalLine.append(
                text,
                each.id(),
                each.name(),
                each.tasks(),
                each.capacity(),
                each.experienced() ? 1 : 0,
                String.join(BETWEEN, each.recusedFrom()),
                each.absence().orElse("")));
        return text.toString();
    }

    public String hash() {
        return Sha256.of(CanonicalLine.bytes(text()));
    }

    private static Inspector inspector(String[] line) {
        var recused = new TreeSet<>(Arrays.asList(line[5].split(BETWEEN)));
        recused.remove("");
        return new Inspector(
                line[0],
                line[1],
                number("本季任务数", line[2]),
                number("上限", line[3]),
                line[4].equals("1"),
                recused,
                Optional.of(line[6]).filter(reason -> !reason.isEmpty()));
    }

    static int number(String name, String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new Refusal(name + "“" + written + "”不是整数，请取得完整的抽取记录。", e);
        }
    }
}
