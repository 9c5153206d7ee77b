package huanzhi.cli;

import huanzhi.base.Labelled;
import huanzhi.register.duplicate.Suspect;
import huanzhi.register.duplicate.Suspicion;
import java.util.ArrayList;
import java.util.Map;
import picocli.CommandLine.Command;

/// Who may stand in the register twice.
@Command(name = "duplicates", description = "疑似重复的企业及理由；已经认定不是重复的不列")
final class RegisterDuplicatesCommand extends OfficeCommand {

    RegisterDuplicatesCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var found = office.duplicates().suspicions();
        var sentences = new ArrayList<String>();
        sentences.add(found.isEmpty() ? "没有疑似重复的企业。" : "疑似重复 " + found.size() + " 对：");
        found.forEach(pair -> sentences.add(words(pair.one()) + " — " + words(pair.other()) + "：" + pair.reason()));
        return new Answer(
                sentences,
                Map.of(
                        "pairs",
                        found.stream().map(RegisterDuplicatesCommand::data).toList()));
    }

    private static String words(Suspect suspect) {
        return suspect.name() + "（" + suspect.calledBy() + "）";
    }

    private static Map<String, ?> data(Suspicion pair) {
        return Map.of(
                "one", data(pair.one()),
                "other", data(pair.other()),
                "reasons", pair.likenesses().stream().map(Labelled::label).toList());
    }

    private static Map<String, ?> data(Suspect suspect) {
        return Map.of(
                "code", suspect.calledBy(),
                "number", suspect.id().number(),
                "name", suspect.name(),
                "address", suspect.address());
    }
}
