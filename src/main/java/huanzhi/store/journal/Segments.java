package huanzhi.store.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The files of the journal, numbered from 1.
public final class Segments {

    private static final Pattern NAME = Pattern.compile("(\\d{6})\\.jsonl");

    private final Path folder;

    public Segments(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    public Path file(int number) {
        return folder.resolve(name(number));
    }

    public static String name(int number) {
        return "%06d.jsonl".formatted(number);
    }

    /// The numbers that are there, ascending.
    public List<Integer> numbers() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.parseInt(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /// The first line of segment `number`; empty where it is not there or damaged.
    public Optional<SegmentHeader> header(int number) throws IOException {
        if (!Files.exists(file(number))) {
            return Optional.empty();
        }
        try (var chain = new ChainReader(this, number)) {
            return chain.next() ? chain.header() : Optional.empty();
        }
    }

    /// Reads one line again.
    public Line read(LineAddress address) throws IOException {
        return new Line(address.segment(), 0, address.offset(), bytes(address, address.length()));
    }

    /// Reads what an operation's line says of itself, without its changes.
    public Operation readOperation(LineAddress address) throws IOException {
        var head = bytes(address, Math.min(address.length(), Operation.LONGEST_HEAD));
        return new Line(address.segment(), 0, address.offset(), head).operation();
    }

    private byte[] bytes(LineAddress address, int length) throws IOException {
        var bytes = new byte[length];
        try (var file = new RandomAccessFile(file(address.segment()).toFile(), "r")) {
            file.seek(address.offset());
            file.readFully(bytes);
        }
        return bytes;
    }

    /// A breakage for every file that is missing between `first` and the last one that is there.
    List<Breakage> missing(int first) throws IOException {
        var there = numbers();
        return there.isEmpty()
                ? List.of()
                : IntStream.range(first, there.getLast())
                        .filter(number -> !there.contains(number))
                        .mapToObj(number -> new Breakage(number, 0, "不见了", Optional.empty()))
                        .toList();
    }
}
