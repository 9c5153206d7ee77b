package huanzhi.cli;

import huanzhi.document.model.Paper;
import huanzhi.draw.paper.CommitmentPaper;
import huanzhi.draw.paper.RecordPaper;
import huanzhi.draw.paper.ResultPaper;
import huanzhi.draw.round.RoundView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the papers of a draw, and once every name is open its record for anyone to run again.
@Command(name = "publish", description = "写出承诺书、记录表、结果确认表，全部启封后连同可复算的抽取记录（JSON）")
final class DrawPublishCommand extends OfficeCommand {

    @Parameters(paramLabel = "抽取编号", description = "如 双随机〔2026〕1号")
    private String number;

    @Option(names = "--out", paramLabel = "目录", required = true, description = "写到哪里")
    private Path out;

    DrawPublishCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var views = office.draws().views();
        var id = views.named(number);
        var view = views.of(id);
        var bureau = office.settings().identities().isEmpty()
                ? ""
                : office.settings().identityOn(today()).authorityName();
        var files = new ArrayList<Path>();
        for (var paper : papers(view, bureau)) {
            files.addAll(Papers.write(paper, office.renderers(), out, paper.title()));
        }
        if (view.round().reveal().isPresent() && view.allOpen()) {
            files.add(Papers.write(
                    views.published(id), out, "抽取记录 " + view.round().number() + ".json"));
        }
        return new Answer(
                files.stream().map(file -> "已写出 " + file).toList(),
                Map.of("files", files.stream().map(Path::toString).toList()));
    }

    private static List<Paper> papers(RoundView view, String bureau) {
        var commitment = CommitmentPaper.of(view, bureau);
        return view.round().reveal().isEmpty()
                ? List.of(commitment)
                : List.of(commitment, RecordPaper.of(view, bureau), ResultPaper.of(view, bureau));
    }
}
