package huanzhi.document;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

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

    /// A JPEG file of four components, each the same all over.
    public static byte[] inks(int... values) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 32, values.length, null);
        for (var at = 0; at < 32 * 32; at++) {
            raster.setPixel(at % 32, at / 32, values);
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(raster, null, null));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// With the segment of Adobe's programs after the first two bytes.
    public static byte[] markedByAdobe(byte[] jpeg, int transform) {
        var segment = HexFormat.of().parseHex("ffee000e41646f6265006400000000" + "0" + transform);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(segment);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    /// A PNG file in grey of half the range.
    public static byte[] grey(int bits) {
        var picture =
                new BufferedImage(32, 32, bits == 16 ? BufferedImage.TYPE_USHORT_GRAY : BufferedImage.TYPE_BYTE_GRAY);
        var raster = picture.getRaster();
        for (var at = 0; at < 32 * 32; at++) {
            raster.setSample(at % 32, at / 32, 0, bits == 16 ? 128 * 257 : 128);
        }
        return png(picture);
    }

    /// A PNG file of sixteen bits in each colour, in the one green.
    public static byte[] deep() {
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        var raster = colours.createCompatibleWritableRaster(32, 32);
        for (var at = 0; at < 32 * 32; at++) {
            raster.setPixel(
                    at % 32, at / 32, new int[] {GREEN.getRed() * 257, GREEN.getGreen() * 257, GREEN.getBlue() * 257});
        }
        return png(new BufferedImage(colours, raster, false, null));
    }

    /// A white PNG file so many dots wide and high, one bit for each.
    public static byte[] huge(int side) {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Arrays.fill(((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), (byte) -1);
        return png(picture);
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
