package huanzhi.cli.bench;

import huanzhi.casefile.CaseId;
import huanzhi.cli.LedgerKind;
import huanzhi.cli.Office;
import huanzhi.cli.SampleCounty;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Paper;
import huanzhi.report.ReportForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The races, over offices made for them in a folder of their own that goes when they are run.
public final class Bench implements AutoCloseable {

    private static final List<Integer> REGISTERS = List.of(12_000, 120_000);
    private static final int SAVES = 100;
    private static final int LETTERS = 100;
    private static final int DEADLINES = 100_000;
    private static final int YEAR = 2024;

    /// The frozen file and its line in the journal, the locked record and its line.
    private static final int WRITES_OF_A_DRAW = 4;

    /// Short work is run this many times as often, so that the machine is warm and a slow moment counts little.
    private static final int SHORT_WORK = 10;

    private final Function<Path, Office> offices;
    private final int rounds;
    private final Path folder;
    private final Office county;
    private int made;

    public Bench(Function<Path, Office> offices, int rounds) throws IOException {
        this.offices = offices;
        this.rounds = rounds;
        this.folder = Files.createTempDirectory("huanzhi-bench");
        this.county = offices.apply(folder.resolve("county"));
        new SampleCounty(county).settle();
    }

    /// Runs the races that are `wanted` one after another. A big register is given back before the next race, and the
    /// import comes last, because both leave a full heap behind.
    public void run(Predicate<Race> wanted, Consumer<Race.Result> told) throws Exception {
        for (var rows : REGISTERS) {
            try (var register = new RegisterRaces(offices, folder.resolve("register-" + rows), rows)) {
                run(register.races(rounds), wanted, told);
            }
        }
        run(races(), wanted, told);
        run(new ImportRaces(offices, folder).races(rounds), wanted, told);
    }

    private static void run(List<Race> races, Predicate<Race> wanted, Consumer<Race.Result> told) throws Exception {
        for (var race : races) {
            if (wanted.test(race)) {
                told.accept(race.run());
            }
        }
    }

    private List<Race> races() {
        var bare = new BarePdf();
        var report = county.report();
        var pdf = county.renderers().getFirst();
        var composed = report.paper(report.compose(YEAR), new ReportForm.PublicCopy());
        var letters = letters();
        var deadlines = new DeadlineRace(county.limits(), DEADLINES);
        var draw = new DrawRace(county.draws(), 12_000, 500);
        return List.of(
                Race.of(
                        "冻结并抽取 12000 家中的 500 家（draw）",
                        "同样的签只算一遍 HMAC",
                        2,
                        SHORT_WORK * rounds,
                        draw::freezeAndReveal,
                        draw::tickets),
                new Race(
                        "同样的抽取连同封存、日志落盘（draw）",
                        "同样的签加四次强制写盘",
                        4,
                        SHORT_WORK * rounds,
                        draw::kept,
                        () -> ticketsAndForcedWrites(draw)),
                Race.of(
                        "10 万个期限带步骤",
                        "现成的工作日集合上裸算日期",
                        5,
                        SHORT_WORK * rounds,
                        deadlines::engine,
                        deadlines::arithmetic),
                Race.of("保存 100 次", "100 次强制写盘", 2, SHORT_WORK * rounds, this::saves, this::forcedWrites),
                Race.of(
                        "年度报告 PDF",
                        "只统计再只排版",
                        1.2,
                        rounds,
                        () -> pdf.render(report.paper(report.compose(YEAR), new ReportForm.PublicCopy())),
                        () -> {
                            report.figures(YEAR);
                            pdf.render(composed);
                        }),
                Race.of(
                        "100 份文书各成一个 PDF",
                        "iText 直接写同样的文字",
                        1.3,
                        rounds,
                        () -> letters.forEach(pdf::render),
                        () -> bare.writeAll(letters)));
    }

    @Override
    public void close() throws IOException {
        county.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Bench::delete);
        }
    }

    /// Single saves of a clerk: one record changed back and forth.
    private void saves() {
        var settings = county.settings();
        var stored = settings.identities().getFirst();
        for (var i = 0; i < SAVES; i++) {
            stored = settings.change(stored);
        }
    }

    private long ticketsAndForcedWrites(DrawRace draw) throws Exception {
        var start = System.nanoTime();
        draw.tickets();
        forcedWrites(WRITES_OF_A_DRAW);
        return System.nanoTime() - start;
    }

    private void forcedWrites() throws IOException {
        forcedWrites(SAVES);
    }

    private void forcedWrites(int count) throws IOException {
        var line = ByteBuffer.wrap("x".repeat(1000).getBytes(StandardCharsets.US_ASCII));
        try (var channel = FileChannel.open(next(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var i = 0; i < count; i++) {
                channel.write(line.rewind());
                channel.force(false);
            }
        }
    }

    private List<Paper> letters() {
        var id = county.names().find(LedgerKind.CASES, "青岚环立〔2024〕1号").orElseThrow();
        var letter = county.caseLetters().draft(LetterForm.PENALTY_NOTICE, new CaseId(id.id()));
        return Collections.nCopies(LETTERS, letter);
    }

    private Path next() {
        return folder.resolve("run-" + made++);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
