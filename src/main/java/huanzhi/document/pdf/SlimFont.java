package huanzhi.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A TrueType font without its `cmap` table.
///
/// A PDF names glyphs by number, so nobody ever looks a character up in the embedded font; yet that table, for nine
/// thousand characters, would be more than half of a letter's file.
final class SlimFont {

    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int ALIGNMENT = 4;
    private static final String UNUSED = "cmap";

    private SlimFont() {}

    /// One table as the font's directory lists it.
    private record Table(String name, int checksum, byte[] content) {}

    static byte[] of(byte[] font) {
        var kept = tables(ByteBuffer.wrap(font)).stream()
                .filter(table -> !table.name.equals(UNUSED))
                .toList();
        var bytes = new ByteArrayOutputStream(font.length);
        try (var out = new DataOutputStream(bytes)) {
            directory(ByteBuffer.wrap(font).getInt(), kept, out);
            for (var table : kept) {
                out.write(table.content);
                out.write(new byte[padding(table.content.length)]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static List<Table> tables(ByteBuffer font) {
        var tables = new ArrayList<Table>();
        var count = font.getShort(ALIGNMENT);
        for (var i = 0; i < count; i++) {
            var record = HEADER + i * RECORD;
            var name = new byte[ALIGNMENT];
            font.get(record, name);
            var content = new byte[font.getInt(record + 12)];
            font.get(font.getInt(record + 8), content);
            tables.add(new Table(new String(name, StandardCharsets.US_ASCII), font.getInt(record + 4), content));
        }
        return tables;
    }

    private static void directory(int version, List<Table> tables, DataOutputStream out) throws IOException {
        var power = Integer.highestOneBit(tables.size());
        out.writeInt(version);
        out.writeShort(tables.size());
        out.writeShort(power * RECORD);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort((tables.size() - power) * RECORD);
        var offset = HEADER + tables.size() * RECORD;
        for (var table : tables) {
            out.write(table.name.getBytes(StandardCharsets.US_ASCII));
            out.writeInt(table.checksum);
            out.writeInt(offset);
            out.writeInt(table.content.length);
            offset += table.content.length + padding(table.content.length);
        }
    }

    private static int padding(int length) {
        return -length & (ALIGNMENT - 1);
    }
}
