package huanzhi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographTest {

    /// The text is 442.2 points wide.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        dots wide, dots high, highest, width, height
        4000,      3000,      300,     400.0, 300.0
        4000,      1000,      300,     442.2, 110.6
        3000,      4000,      300,     225.0, 300.0
        200,       100,       300,     200.0, 100.0
        """)
    void itFitsTheTextAndTheHeightAndKeepsItsRatio(int wide, int high, double highest, double width, double height) {
        var picture = Photograph.read(SamplePictures.jpeg(SamplePictures.plain(wide, high)))
                .orElseThrow()
                .within(highest);
        assertEquals(width, picture.width(), 0.1);
        assertEquals(height, picture.height(), 0.1);
    }

    /// EXIF 2.32, tag 0x0112: the corner of the scene in which the first dot of the file (here green) belongs.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        code, width, height, right, bottom
        1,    64,    32,     false, false
        2,    64,    32,     true,  false
        3,    64,    32,     true,  true
        4,    64,    32,     false, true
        5,    32,    64,     false, false
        6,    32,    64,     true,  false
        7,    32,    64,     true,  true
        8,    32,    64,     false, true
        """)
    void itStandsAsTheCameraWasHeld(int code, int width, int height, boolean right, boolean bottom) throws Exception {
        var file = withOrientation(SamplePictures.jpeg(greenCorner()), code);
        var print = Photograph.read(file).orElseThrow().within(300).file();
        var seen = ImageIO.read(new ByteArrayInputStream(print.bytes()));
        assertEquals(width + " × " + height, seen.getWidth() + " × " + seen.getHeight());
        assertTrue(SamplePictures.isGreen(seen.getRGB(right ? width - 4 : 4, bottom ? height - 4 : 4)));
    }

    @Test
    void whatShowsThroughIsWhite() throws Exception {
        var glass = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        var print = Photograph.read(SamplePictures.png(glass)).orElseThrow().within(300);
        var seen = ImageIO.read(new ByteArrayInputStream(print.file().bytes()));
        assertEquals(Color.WHITE, new Color(seen.getRGB(4, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "light", "%PDF-1.7", "RIFF____WEBPVP8 "})
    void whatIsNoPictureIsNone(String file) {
        assertEquals(Optional.empty(), Photograph.read(file.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 30, 60})
    void ofAPictureCutOffEarlyThereIsNone(int kept) {
        var png = SamplePictures.png(SamplePictures.plain(64, 32));
        var jpeg = SamplePictures.jpeg(SamplePictures.plain(64, 32));
        assertEquals(Optional.empty(), Photograph.read(Arrays.copyOf(png, kept)));
        assertEquals(Optional.empty(), Photograph.read(Arrays.copyOf(jpeg, kept)));
    }

    private static BufferedImage greenCorner() {
        var picture = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(SamplePictures.GREEN);
        brush.fillRect(0, 0, 16, 16);
        brush.dispose();
        return picture;
    }

    /// The EXIF segment of one tag, put after the first two bytes as cameras do.
    private static byte[] withOrientation(byte[] jpeg, int code) {
        var segment = HexFormat.of()
                .parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001000" + code + "0000"
                        + "00000000");
        var file = Arrays.copyOf(jpeg, jpeg.length + segment.length);
        System.arraycopy(segment, 0, file, 2, segment.length);
        System.arraycopy(jpeg, 2, file, 2 + segment.length, jpeg.length - 2);
        return file;
    }
}
