package huanzhi.store;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A process of its own that saves and says so, to be killed by the test that started it.
///
/// Every operation has a number and writes one officer, or 5,000, each with that number as department.
final class StoreProcess {

    static final int IMPORT = 5000;

    private final Process process;
    private final BufferedReader out;

    private StoreProcess(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Starts a process that saves operations from number `first` on, importing where `number % imports` is 0.
    static StoreProcess start(Path folder, int first, int imports, String... prefix) throws IOException {
        var command = new ArrayList<>(List.of(prefix));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName(),
                folder.toString(),
                String.valueOf(first),
                String.valueOf(imports)));
        return new StoreProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /// What it says next; null after its end.
    String readLine() throws IOException {
        return out.readLine();
    }

    /// As `kill -9`; by its handle, because `Process` would close the stream before it is read to its end.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    static void main(String[] arguments) {
        var first = Integer.parseInt(arguments[1]);
        var imports = Integer.parseInt(arguments[2]);
        try (var database = Database.open(Path.of(arguments[0]), Clock.system(), "子进程")) {
            System.out.println("ready");
            for (var number = first; ; number++) {
                var department = String.valueOf(number);
                var rows = number % imports == 0 ? IMPORT : 1;
                database.transact("第 " + number + " 项", transaction -> addOfficers(transaction, department, rows));
                System.out.println("saved " + number);
            }
        } catch (Refusal refusal) {
            System.out.println("refused " + refusal.sentence());
        }
    }

    private static int addOfficers(Transaction transaction, String department, int count) {
        var note = "说明".repeat(new Random(count).nextInt(40));
        var ids = transaction.nextIds(count);
        var counts = transaction.sql().connectionResult(connection -> {
            var insert = """
                INSERT INTO officer (id, version, name, initials, department, post, certificate_number, speciality,
                    duty, phone, joined_on, note)
                VALUES (?, 1, '某人', '', ?, '', ?, '', '', '', DATE '2020-01-01', ?)\
                """;
            try (var statement = connection.prepareStatement(insert)) {
                for (var i = 0; i < count; i++) {
                    statement.setLong(1, ids.get(i));
                    statement.setString(2, department);
                    statement.setString(3, String.valueOf(ids.get(i)));
                    statement.setString(4, note);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
        return Arrays.stream(counts).sum();
    }
}
