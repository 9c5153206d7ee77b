package huanzhi.inspection.checklist;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import huanzhi.inspection.checklist.ChecklistItem.Basis;
import huanzhi.law.Article;
import huanzhi.law.Citation;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.Provision;
import huanzhi.law.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `checklists.json`, where a checklist may include others, whose items then stand before its own.
final class ChecklistReader {

    private static final String FILE = "checklists.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private final LawLibrary law;

    ChecklistReader(LawLibrary law) {
        this.law = law;
    }

    Checklists read(LawFiles files) {
        try {
            var file = JSON.readValue(files.text(FILE), File.class);
            return new Checklists(
                    file.version(),
                    file.checklists().stream()
                            .map(each -> checklist(each, file.checklists()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new Refusal("检查单数据 " + FILE + " 读不懂，请对照随程序附带的文件改正。", e);
        }
    }

    private Checklist checklist(Entry entry, List<Entry> all) {
        var items = new ArrayList<ChecklistItem>();
        for (var included : entry.includes()) {
            var other = all.stream()
                    .filter(each -> each.key().equals(included))
                    .findFirst()
                    .orElseThrow(() -> wrong(entry.key(), "包含的检查单“" + included + "”不存在"));
            other.items().forEach(each -> items.add(item(each)));
        }
        entry.items().forEach(each -> items.add(item(each)));
        if (items.stream().map(ChecklistItem::key).distinct().count() < items.size()) {
            throw wrong(entry.key(), "有两个项目代码相同");
        }
        return new Checklist(entry.key(), entry.name(), items);
    }

    private ChecklistItem item(ItemEntry entry) {
        return new ChecklistItem(
                entry.key(),
                entry.group(),
                entry.text(),
                entry.standard(),
                entry.fine(),
                entry.problem(),
                entry.bases().stream().map(each -> basis(entry.key(), each)).toList());
    }

    private Basis basis(String item, BasisEntry entry) {
        var days = new Validity(
                LocalDate.parse(entry.from()),
                Optional.ofNullable(entry.until()).map(LocalDate::parse));
        var cited =
                entry.cite().stream().map(each -> citation(item, each, days)).toList();
        return new Basis(days, new Provision(cited, !Boolean.FALSE.equals(entry.confirmed())));
    }

    private Citation citation(String item, String shorthand, Validity days) {
        var parts = shorthand.split(" ", 2);
        var last = days.until().orElse(days.from());
        var statute = law.on(last).statutes().stream()
                .filter(each -> each.key().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> wrong(item, "引用的“" + shorthand + "”在 " + last + " 没有有效的法规"));
        return new Citation(statute, parts.length == 1 ? Optional.empty() : Optional.of(Article.of(parts[1])));
    }

    private static Refusal wrong(String key, String what) {
        return new Refusal("检查单数据 " + FILE + " 中的“" + key + "”" + what + "，请改正。");
    }

    private record File(String version, List<Entry> checklists) {}

    private record Entry(String key, String name, List<String> includes, List<ItemEntry> items) {}

    private record ItemEntry(
            String key,
            String group,
            String text,
            String standard,
            String fine,
            String problem,
            List<BasisEntry> bases) {}

    private record BasisEntry(String from, String until, List<String> cite, Boolean confirmed) {}
}
