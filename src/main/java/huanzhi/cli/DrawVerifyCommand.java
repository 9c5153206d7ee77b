package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.draw.DrawFile;
import huanzhi.draw.DrawVerification;
import huanzhi.draw.RecordDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Runs a published draw again; needs no office, so that anyone can.
@Command(name = "verify", description = "复算公开的抽取记录：与承诺书核对，重新抽取，逐项比较")
final class DrawVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "文件", description = "抽取记录（JSON）")
    private Path file;

    @Option(names = "--digest", paramLabel = "散列值", description = "记录表、确认表上印的“抽取记录 SHA-256”，64 位，可以带空格；写了就与文件核对")
    private String digest;

    @Option(names = "--json", description = "只输出一个 JSON 对象")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var printed = Optional.ofNullable(digest).map(RecordDigest::printed);
        var record = DrawFile.read(file.toString(), content());
        var verification = DrawVerification.of(record);
        if (!verification.isSound()) {
            throw new Refusal(verification.sentence());
        }
        var own = RecordDigest.of(record);
        var compared = own.comparedWith(printed);
        var data = new LinkedHashMap<String, Object>();
        data.put("sound", true);
        data.put("tasks", verification.tasks());
        data.put("recordDigest", own.hex());
        data.put("digestCompared", printed.isPresent());
        var answer = new Answer(List.of(verification.sentence(), compared), data);
        spec.commandLine().getOut().println(json ? answer.json() : answer.text());
        return Commands.DONE;
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("没有读到文件“" + file + "”，请核对路径。", e);
        }
    }
}
