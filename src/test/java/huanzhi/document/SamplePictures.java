package huanzhi.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures of one green, and the files a camera would make of them.
public final class SamplePictures {

    public static final Color GREEN = new Color(0, 160, 0);

    private SamplePictures() {}

    public static BufferedImage plain(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(GREEN);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return picture;
    }

    public static byte[] png(BufferedImage picture) {
        return file(picture, "png");
    }

    public static byte[] jpeg(BufferedImage picture) {
        return file(picture, "jpeg");
    }

    /// Without compression, so its bytes are the same everywhere.
    public static byte[] bitmap(BufferedImage picture) {
        return file(picture, "bmp");
    }

    public static boolean isGreen(int rgb) {
        var colour = new Color(rgb);
        return colour.getGreen() > 120 && colour.getRed() < 60 && colour.getBlue() < 60;
    }

    private static byte[] file(BufferedImage picture, String kind) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }
}
