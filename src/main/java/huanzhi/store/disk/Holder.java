package huanzhi.store.disk;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/// The process that holds a data folder: number, when that process began, computer, since when, last sign of life.
public record Holder(long pid, String began, String host, LocalDateTime since, LocalDateTime lastSeen) {

    /// A program on another computer that was heard of within this time is taken to be running.
    private static final Duration SILENCE = Duration.ofMinutes(5);

    static Holder self(LocalDateTime now) {
        var process = ProcessHandle.current();
        return new Holder(process.pid(), beginOf(process), hostName(), now, now);
    }

    Holder at(LocalDateTime now) {
        return new Holder(pid, began, host, since, now);
    }

    /// Asked before the lock file is touched: closing a second channel on it would give up the first one's lock.
    boolean isSameProcess(Holder other) {
        return pid == other.pid && began.equals(other.began) && host.equals(other.host);
    }

    /// The folder may have been reached from another computer whose locks do not come through.
    boolean isAliveElsewhere(Holder other) {
        return !host.equals(other.host)
                && Duration.between(lastSeen, other.since).abs().compareTo(SILENCE) < 0;
    }

    /// For example `电脑 OFFICE-1 上的进程 1234（2024-03-05 09:10 打开，09:32 还在用）`.
    public String sentence() {
        return "电脑 %s 上的进程 %d（%s 打开，%s 还在用）"
                .formatted(
                        host,
                        pid,
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(since),
                        DateTimeFormatter.ofPattern("HH:mm").format(lastSeen));
    }

    void write(Path note) throws IOException {
        Files.writeString(note, """
            pid=%d
            began=%s
            host=%s
            since=%s
            lastSeen=%s
            """.formatted(pid, began, host, since, lastSeen));
    }

    /// A note torn by a power cut says nothing; the operating system's lock decides.
    static Optional<Holder> read(Path note) throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(note)));
        try {
            return Optional.of(new Holder(
                    Long.parseLong(lines.getProperty("pid", "")),
                    lines.getProperty("began", ""),
                    lines.getProperty("host", ""),
                    LocalDateTime.parse(lines.getProperty("since", "")),
                    LocalDateTime.parse(lines.getProperty("lastSeen", ""))));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String beginOf(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant ->
                        instant.atZone(ZoneId.systemDefault()).toLocalDateTime().toString())
                .orElse("");
    }

    private static String hostName() {
        for (var name : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            var value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return hostOfKernel();
    }

    private static String hostOfKernel() {
        var name = Path.of("/proc/sys/kernel/hostname");
        try {
            return Files.exists(name) ? Files.readString(name).strip() : "localhost";
        } catch (IOException e) {
            return "localhost";
        }
    }
}
