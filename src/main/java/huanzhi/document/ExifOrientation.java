package huanzhi.document;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as EXIF tag 0x0112 of a JPEG file says it: 1 upright to 8; 1 where nothing is said.
record ExifOrientation(int code) {

    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int TAG = 0x0112;
    private static final String NAME = "Exif\0\0";
    private static final int INTEL = 0x4949;
    private static final int ENTRY = 12;

    ExifOrientation {
        if (code < 1 || code > 8) {
            code = 1;
        }
    }

    static ExifOrientation of(byte[] file) {
        try {
            return JpegFile.of(file)
                    .flatMap(jpeg -> jpeg.segment(JpegFile.EXIF, NAME))
                    .map(ExifOrientation::inTiff)
                    .orElse(UPRIGHT);
        } catch (IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    /// Whether height and width change places.
    boolean isLying() {
        return code >= 5;
    }

    /// From the places of the dots in a file of this width and height to those in the upright picture.
    AffineTransform upright(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static ExifOrientation inTiff(ByteBuffer tiff) {
        tiff.order(word(tiff, 0) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        for (var i = 0; i < word(tiff, directory); i++) {
            var entry = directory + 2 + i * ENTRY;
            if (word(tiff, entry) == TAG) {
                return new ExifOrientation(word(tiff, entry + 8));
            }
        }
        return UPRIGHT;
    }

    private static int word(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
