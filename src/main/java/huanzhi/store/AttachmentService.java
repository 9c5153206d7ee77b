package huanzhi.store;

import huanzhi.base.Clock;
import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts files with records and takes them off again; each is one operation that can be undone.
///
/// A file taken off stays where it is kept, because the undoing and the journal name it.
public final class AttachmentService {

    private static final long LARGEST = 200L << 20;
    private static final int LONGEST_NAME = 200;

    private final Database database;
    private final Clock clock;
    private final Attachments attachments = new Attachments();

    public AttachmentService(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<AttachedFile> of(RecordKey record) {
        return database.read(reading -> attachments.of(reading, record));
    }

    /// Keeps a copy of `file` with `record`, which people call `name`; refuses what is no file, is empty or too large,
    /// or is there already.
    public AttachedFile attach(RecordKey record, String name, Path file) {
        var called = Text.within(LONGEST_NAME, "附件的文件名", fileName(file));
        var content = content(file, called);
        var hash = database.files().keep(content);
        return database.transact("附上“" + called + "”：" + name, transaction -> {
            if (!attachments.hasSubject(transaction, record)) {
                throw new Refusal(name + "已经删除，不能再附上“" + called + "”，请先恢复这条记录。");
            }
            attachments.of(transaction, record).stream()
                    .filter(each -> each.hash().equals(hash))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new Refusal("“" + called + "”与已经附上的“" + each.name() + "”内容相同，不必再附。");
                    });
            return attachments.add(transaction, record, new AttachedFile(0, called, hash, content.length, clock.now()));
        });
    }

    public byte[] read(AttachedFile file) {
        return database.files().read(file.hash(), "附件“" + file.name() + "”");
    }

    public void detach(RecordKey record, String name, AttachedFile file) {
        database.transact("移除附件“" + file.name() + "”：" + name, transaction -> {
            attachments.remove(transaction, record, file);
            return file;
        });
    }

    /// A copy under its own name, to be opened in the computer's program for it; what is done to the copy is not kept.
    public Path copyOf(AttachedFile file) {
        var content = read(file);
        try {
            var copy = Files.createTempDirectory("huanzhi").resolve(file.name());
            return Files.write(copy, content);
        } catch (IOException e) {
            throw new Refusal("“" + file.name() + "”的副本写不下来（" + e.getMessage() + "），请检查临时目录所在的磁盘是否已满。", e);
        }
    }

    /// A drive as a whole has no name.
    private static String fileName(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static byte[] content(Path file, String called) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refusal("“" + called + "”不是文件，请选择文件；整个文件夹请先压缩。");
            }
            var size = Files.size(file);
            if (size == 0) {
                throw new Refusal("“" + called + "”是空的，里面没有内容，请重新取得这个文件再添加。");
            }
            if (size > LARGEST) {
                throw new Refusal(
                        "“" + called + "”有 " + (size >> 20) + " MB，附件不能超过 " + (LARGEST >> 20) + " MB，请压缩或者分开。");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("“" + called + "”读不出来（" + e.getMessage() + "），请检查文件是否正被别的程序打开。", e);
        }
    }
}
