package huanzhi.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import huanzhi.base.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// The dark and light squares of a QR code (GB/T 18284) with its quiet margin; an eighth of it may be damaged.
public final class QrPattern {

    /// How large it is printed, margin included.
    public static final double SIDE = 30 * OfficialPage.MM;

    private static final int MARGIN = 4;
    private static final int WHITE = 0xffffff;

    private final ByteMatrix squares;

    private QrPattern(ByteMatrix squares) {
        this.squares = squares;
    }

    /// Refused where there is more than a code of this kind can hold.
    public static QrPattern of(String content) {
        try {
            return new QrPattern(Encoder.encode(
                            content,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix());
        } catch (WriterException e) {
            throw new Refusal("二维码放不下 " + content.length() + " 个字，请缩短内容。", e);
        }
    }

    /// Squares on each side, margin included.
    public int size() {
        return squares.getWidth() + 2 * MARGIN;
    }

    /// `length` dark squares side by side.
    public record Bar(int x, int y, int length) {}

    /// All dark squares as bars, from top to bottom.
    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                var first = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > first) {
                    bars.add(new Bar(first + MARGIN, y + MARGIN, x - first));
                }
            }
        }
        return bars;
    }

    /// As a PNG picture with `scale` dots for each square.
    public byte[] png(int scale) {
        var picture = new BufferedImage(size() * scale, size() * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, WHITE);
            }
        }
        for (var bar : bars()) {
            for (var y = 0; y < scale; y++) {
                for (var x = 0; x < bar.length() * scale; x++) {
                    picture.setRGB(bar.x() * scale + x, bar.y() * scale + y, 0);
                }
            }
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }
}
