package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Tells what a file is by its first bytes, not by its name, and with what it is to be read, the fastest way first.
final class TableFiles {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    /// More than any ledger holds, and less than would fill the memory.
    private static final long LARGEST = 200L << 20;

    private TableFiles() {}

    /// What `work` makes of the open file. Work that fails half-way is done anew with the next way of reading, so it
    /// must have no effects.
    static <R> R read(Path file, Function<TableFile, R> work) {
        var bytes = content(file);
        var ways = ways(file, bytes);
        UnreadableException failure = null;
        for (var way : ways) {
            try (var table = way.apply(file)) {
                return work.apply(table);
            } catch (UnreadableException e) {
                failure = e;
            }
        }
        throw new Refusal("文件“" + file.getFileName() + "”不是能读的表格，请在 Excel 或者 WPS 中打开后另存为 xlsx，再导入。", failure);
    }

    /// Whether both names lead to one file.
    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new Refusal("打不开文件“" + other.getFileName() + "”，请另起一个文件名。", e);
        }
    }

    private static List<Function<Path, TableFile>> ways(Path file, byte[] bytes) {
        if (begins(bytes, 'P', 'K')) {
            return List.of(FastWorkbook::new, PoiWorkbook::new);
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return List.of(PoiWorkbook::new);
        }
        var text = text(file, bytes);
        return List.of(any -> new CsvFile(text));
    }

    private static byte[] content(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refusal("“" + file.getFileName() + "”是文件夹，请选择里面的表格文件。");
        }
        try {
            var size = Files.size(file);
            if (size > LARGEST) {
                throw new Refusal("文件“" + file.getFileName() + "”有 " + (size >> 20) + " MB，台账没有这么大（最多 "
                        + (LARGEST >> 20) + " MB），请核对是不是选错了文件。");
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new Refusal("文件“" + file.getFileName() + "”是空的，请选择有内容的表格。");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refusal("没有找到文件“" + file + "”，请核对路径。", e);
        } catch (AccessDeniedException e) {
            throw new Refusal("没有权限读文件“" + file.getFileName() + "”，或者它正被别的程序占着，请先关闭它，或者复制到自己的文件夹里再导入。", e);
        } catch (IOException e) {
            throw new Refusal("打不开文件“" + file.getFileName() + "”，请先在 Excel 或者 WPS 中关闭它。", e);
        }
    }

    private static String text(Path file, byte[] bytes) {
        var text = decode(file, bytes);
        var start = text.stripLeading();
        if (start.startsWith("<")) {
            throw new Refusal("文件“" + file.getFileName() + "”其实是网页或者 XML，请在 Excel 中打开后另存为 xlsx，再导入。");
        }
        if (start.startsWith("%PDF") || text.indexOf(0) >= 0) {
            throw new Refusal("文件“" + file.getFileName() + "”不是表格，请选择 xlsx、xls 或者 CSV 文件。");
        }
        return text;
    }

    private static String decode(Path file, byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        CharacterCodingException failure = null;
        for (var charset : CHARSETS) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                failure = e;
            }
        }
        throw new Refusal(
                "文件“" + file.getFileName() + "”既不是 Excel 表格，也不是 UTF-8 或者 GB18030 编码的文本，请在 Excel 或者 WPS 中打开后另存为 xlsx。",
                failure);
    }

    private static boolean begins(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
