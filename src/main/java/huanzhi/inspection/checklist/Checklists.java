package huanzhi.inspection.checklist;

import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import java.util.List;
import java.util.Optional;

/// All checklists of the data.
public record Checklists(String version, List<Checklist> all) {

    public Checklists {
        all = List.copyOf(all);
    }

    /// Refuses, naming the item, data that do not hold together.
    public static Checklists read(LawFiles files, LawLibrary law) {
        return new ChecklistReader(law).read(files);
    }

    public Optional<Checklist> find(String key) {
        return all.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
