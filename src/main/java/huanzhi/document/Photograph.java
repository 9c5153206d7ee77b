package huanzhi.document;

import huanzhi.document.model.Block;
import huanzhi.document.model.PictureFile;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A camera's picture made ready for paper: upright, on white, and no finer than print shows it.
///
/// The file the camera made stays what its hash says; this is a print of it.
public record Photograph(BufferedImage dots) {

    /// Free above and below any picture, in points.
    public static final double AROUND = 6;

    /// The longer side at most: 260 dots an inch over the whole text width.
    private static final int FINEST = 1600;

    private static final float QUALITY = 0.9f;

    /// Empty where the file is no picture, is broken, not all there, or of a kind the JDK cannot read; [PictureFault]
    /// says which.
    public static Optional<Photograph> read(byte[] file) {
        if (JpegFile.of(file).filter(jpeg -> !jpeg.isWhole()).isPresent()) {
            return Optional.empty();
        }
        try (var in = new StoredPicture(file)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return Optional.of(new Photograph(print(coarse(reader, file), ExifOrientation.of(file))));
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | CMMException broken) {
            return Optional.empty();
        }
    }

    /// As large as fits into the text width and `highest` points, its ratio kept, a dot never larger than a point.
    public Block.Picture within(double highest) {
        var scale = Math.min(1, Math.min(OfficialPage.TYPE_WIDTH / dots.getWidth(), highest / dots.getHeight()));
        return new Block.Picture(
                new PictureFile(jpeg()), dots.getWidth() * scale, dots.getHeight() * scale, Optional.empty());
    }

    /// Every dot, or where there are far too many of them for the memory every second, third and so on.
    private static BufferedImage coarse(ImageReader reader, byte[] file) throws IOException {
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * FINEST));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var inked = JpegFile.of(file).filter(PrintingInks::has);
        return inked.isPresent()
                ? PrintingInks.of(inked.get()).seen(reader.readRaster(0, parameters))
                : reader.read(0, parameters);
    }

    private static BufferedImage print(BufferedImage source, ExifOrientation orientation) {
        var scale = Math.min(1.0, (double) FINEST / Math.max(source.getWidth(), source.getHeight()));
        var width = (int) Math.max(1, Math.round(source.getWidth() * scale));
        var height = (int) Math.max(1, Math.round(source.getHeight() * scale));
        var print = orientation.isLying()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var place = orientation.upright(width, height);
        place.concatenate(AffineTransform.getScaleInstance(
                (double) width / source.getWidth(), (double) height / source.getHeight()));
        var brush = print.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, print.getWidth(), print.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(source, place, null);
        brush.dispose();
        return print;
    }

    private byte[] jpeg() {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(dots, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
