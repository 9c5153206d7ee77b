package huanzhi.inspection.letter;

import huanzhi.base.Labelled;
import huanzhi.law.LawFiles;
import huanzhi.law.wording.FilledWording;
import huanzhi.law.wording.FormWording;
import huanzhi.settings.BureauItem;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The wording of all papers of a task.
public final class TaskWording {

    private final Map<TaskForm, FormWording> forms = new EnumMap<>(TaskForm.class);

    /// Refuses files that do not fit their forms.
    public TaskWording(LawFiles files) {
        for (var form : TaskForm.values()) {
            forms.put(form, FormWording.read(files, form.letter().key(), TaskPassage.of(form), vocabulary()));
        }
    }

    FilledWording fill(TaskForm form, TaskMatter matter, LocalDate day) {
        return new FilledWording(List.of(forms.get(form).on(day)), slot -> TaskSlot.named(slot, matter));
    }

    String version(TaskForm form, LocalDate day) {
        return forms.get(form).on(day).version();
    }

    private static List<Labelled> vocabulary() {
        return Stream.<Labelled[]>of(TaskSlot.values(), DailyBox.values(), BureauItem.values())
                .flatMap(Stream::of)
                .toList();
    }
}
