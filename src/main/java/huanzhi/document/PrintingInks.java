package huanzhi.document;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// A JPEG file in the four printing inks (CMYK), which the JDK takes for three colours and a transparency.
///
/// Adobe's programs mark their files, keep the inks the other way round (255 is none), and may keep three of them as
/// brightness and two differences (transform 2; ITU-T T.871). No colour profile is asked: on an office printer this
/// comes near enough.
record PrintingInks(boolean inverted, boolean differences) {

    private static final int INKS = 4;

    /// Behind the name in Adobe's segment stand its version and two words of flags.
    private static final int TRANSFORM = 6;

    static boolean has(JpegFile file) {
        return file.components() == INKS;
    }

    static PrintingInks of(JpegFile file) {
        return file.segment(JpegFile.ADOBE, "Adobe")
                .map(adobe -> new PrintingInks(true, adobe.limit() > TRANSFORM && adobe.get(TRANSFORM) == 2))
                .orElse(new PrintingInks(false, false));
    }

    BufferedImage seen(Raster raster) {
        var picture = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[raster.getWidth() * INKS];
        for (var y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (var x = 0; x < raster.getWidth(); x++) {
                picture.setRGB(x, y, colour(row, x * INKS));
            }
        }
        return picture;
    }

    private int colour(int[] dots, int at) {
        var first = dots[at];
        var second = dots[at + 1];
        var third = dots[at + 2];
        if (differences) {
            var blue = second - 128;
            var red = third - 128;
            var bright = first;
            first = 255 - bounded(bright + 1.402 * red);
            second = 255 - bounded(bright - 0.344136 * blue - 0.714136 * red);
            third = 255 - bounded(bright + 1.772 * blue);
        }
        var light = light(dots[at + 3]);
        return light(first) * light / 255 << 16 | light(second) * light / 255 << 8 | light(third) * light / 255;
    }

    /// What an ink lets through.
    private int light(int ink) {
        return inverted ? ink : 255 - ink;
    }

    private static int bounded(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }
}
