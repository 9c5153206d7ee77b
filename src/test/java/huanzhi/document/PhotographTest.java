package huanzhi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
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

    /// A dot of 40, 160, 60 as three kinds of file keep it: with black 255 − 160, the other inks are 1 − 40/160, 0 and
    /// 1 − 60/160 of 255, that is 191, 0 and 159, which as a colour have by ITU-T T.871 the brightness 75 and the
    /// differences 175 and 211.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        kept as,             mark, first, second, third, fourth
        inks,                '',   191,   0,      159,   95
        the other way round, 0,    64,    255,    96,    160
        differences,         2,    75,    175,    211,   160
        """)
    void printingInksShowTheColourTheyPrint(String kind, String mark, int first, int second, int third, int fourth)
            throws Exception {
        var file = SamplePictures.inks(first, second, third, fourth);
        var marked = mark.isEmpty() ? file : SamplePictures.markedByAdobe(file, Integer.parseInt(mark));
        var print = Photograph.read(marked).orElseThrow().within(300).file();
        var seen =
                new Color(ImageIO.read(new ByteArrayInputStream(print.bytes())).getRGB(16, 16));
        assertEquals(40, seen.getRed(), 4);
        assertEquals(160, seen.getGreen(), 4);
        assertEquals(60, seen.getBlue(), 4);
    }

    /// Grey of half the range and one channel more or less, in 8 and 16 bits.
    @ParameterizedTest
    @CsvSource(textBlock = """
        GREY,   8
        GREY,   16
        COLOUR, 16
        """)
    void deepPicturesKeepTheirColours(String kind, int bits) throws Exception {
        var file = kind.equals("GREY") ? SamplePictures.grey(bits) : SamplePictures.deep();
        var seen = new Color(Photograph.read(file).orElseThrow().dots().getRGB(16, 16));
        assertEquals(kind.equals("GREY") ? 128 : SamplePictures.GREEN.getRed(), seen.getRed(), 2);
        assertEquals(kind.equals("GREY") ? 128 : SamplePictures.GREEN.getGreen(), seen.getGreen(), 2);
    }

    /// A hundred million dots, which as colours of three bytes would take 300 MB.
    @Test
    void aPictureTooLargeForTheMemoryIsReadCoarsely() throws Exception {
        var seen = Photograph.read(SamplePictures.huge(10_000)).orElseThrow().dots();
        assertEquals("1600 × 1600", seen.getWidth() + " × " + seen.getHeight());
        assertTrue(new Color(seen.getRGB(800, 800)).getGreen() > 250);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        file          | sentence
        empty         | “1.jpg”里面没有内容，印不到文书上，请重新取得这个文件，以同样的名字附上，或者移除这份附件，再定稿。
        light         | “1.jpg”内容已经损坏，或者不是图片，印不到文书上，请打开核对，重新取得原件，或者另存为 JPG，以同样的名字附上，或者移除这份附件，再定稿。
        %PDF-1.7 text | “1.jpg”内容已经损坏，或者不是图片，印不到文书上，请打开核对，重新取得原件，或者另存为 JPG，以同样的名字附上，或者移除这份附件，再定稿。
        RIFF____WEBPVP8 | “1.jpg”其实是 WebP 格式的图片，印不到文书上，请用看图软件另存为 JPG，以同样的名字附上，或者移除这份附件，再定稿。
        ____ftypheic  | “1.jpg”其实是 HEIC 格式的图片（手机的高效格式），印不到文书上，请在手机或者电脑上另存为 JPG，以同样的名字附上，或者移除这份附件，再定稿。
        cut off       | “1.jpg”没有传完整，下面一截缺了，印不到文书上，请从相机、手机里重新取得原件，以同样的名字附上，或者移除这份附件，再定稿。
        one dot       | “1.jpg”太小，看不出内容，印不到文书上，请重新取得原件，以同样的名字附上，或者移除这份附件，再定稿。
        """)
    void whatDoesNotPrintSaysWhyAndWhatToDo(String kind, String sentence) {
        var whole = SamplePictures.jpeg(SamplePictures.plain(640, 320));
        var file = switch (kind) {
            case "empty" -> new byte[0];
            case "cut off" -> Arrays.copyOf(whole, whole.length / 2);
            case "one dot" -> SamplePictures.png(SamplePictures.plain(1, 1));
            default -> kind.getBytes(StandardCharsets.US_ASCII);
        };
        assertEquals(
                sentence,
                PictureFault.of(file, Photograph.read(file)).orElseThrow().sentence("1.jpg"));
        assertEquals(Optional.empty(), PictureFault.of(whole, Photograph.read(whole)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 30, 60, 97})
    void ofAPictureCutOffThereIsNone(int percent) {
        var picture = SamplePictures.plain(640, 320);
        for (var whole :
                List.of(SamplePictures.png(picture), SamplePictures.jpeg(picture), SamplePictures.bitmap(picture))) {
            assertEquals(Optional.empty(), Photograph.read(Arrays.copyOf(whole, whole.length * percent / 100)));
        }
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
