package huanzhi.store.disk;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// Keeps a data folder to one process at a time.
///
/// The operating system's lock on `huanzhi.lock` decides and ends with the process, so that nothing is ever to be
/// deleted by hand. `holder.txt` beside it says in plain words who holds the folder; after a crash it is left behind
/// and recognised as stale.
public final class FolderLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Path note;
    private final FileChannel channel;
    private final Optional<Holder> previous;
    private final Clock clock;
    private Holder holder;

    private FolderLock(Path note, FileChannel channel, Holder holder, Optional<Holder> previous, Clock clock) {
        this.note = note;
        this.channel = channel;
        this.previous = previous;
        this.clock = clock;
        this.holder = holder;
    }

    /// Takes `folder`, or refuses with who holds it.
    public static FolderLock take(Path folder, Clock clock) {
        var note = folder.resolve("holder.txt");
        try {
            var previous = Holder.read(note);
            var holder = Holder.self(clock.now());
            refuseIfHeld(folder, previous.filter(other -> other.isSameProcess(holder)));
            refuseIfHeld(folder, previous.filter(other -> other.isAliveElsewhere(holder)));
            var channel = FileChannel.open(
                    folder.resolve("huanzhi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                throw refusal(folder, previous);
            }
            holder.write(note);
            return new FolderLock(note, channel, holder, previous, clock);
        } catch (IOException e) {
            throw new Refusal("数据文件夹“" + folder + "”打不开或者不可写，请检查权限和磁盘空间。", e);
        }
    }

    /// Who held the folder and did not give it back, because the process was killed or the power failed.
    public Optional<Holder> leftBehind() {
        return previous;
    }

    /// Says that the holder is still at work; called on every operation, written now and then.
    public synchronized void beat() {
        var now = clock.now();
        if (Duration.between(holder.lastSeen(), now).abs().compareTo(PAUSE) < 0) {
            return;
        }
        holder = holder.at(now);
        try {
            holder.write(note);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + note, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give back " + note, e);
        }
    }

    /// A channel that gets no lock because this very process has one stays open: to close it would give that one up.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return false;
            }
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void refuseIfHeld(Path folder, Optional<Holder> holder) {
        if (holder.isPresent()) {
            throw refusal(folder, holder);
        }
    }

    private static Refusal refusal(Path folder, Optional<Holder> holder) {
        var who = holder.map(Holder::sentence).orElse("另一个程序");
        return new Refusal("数据文件夹“" + folder + "”正由" + who + "使用，请先关闭那边的环执再打开。");
    }
}
