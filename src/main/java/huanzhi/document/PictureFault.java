package huanzhi.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Why a file that is called a picture cannot be printed, and what to do about it.
public enum PictureFault {
    EMPTY("里面没有内容", "请重新取得这个文件"),
    WEBP("其实是 WebP 格式的图片", "请用看图软件另存为 JPG"),
    HEIC("其实是 HEIC 格式的图片（手机的高效格式）", "请在手机或者电脑上另存为 JPG"),
    CUT_OFF("没有传完整，下面一截缺了", "请从相机、手机里重新取得原件"),
    TINY("太小，看不出内容", "请重新取得原件"),
    UNREADABLE("内容已经损坏，或者不是图片", "请打开核对，重新取得原件，或者另存为 JPG");

    /// Dots that the shorter side of a picture has at least.
    private static final int LEAST = 16;

    private static final int KIND = 4;
    private static final int BRAND = 8;
    private static final int SHORTEST = 12;

    private final String what;
    private final String remedy;

    PictureFault(String what, String remedy) {
        this.what = what;
        this.remedy = remedy;
    }

    /// What is wrong with a file of which this was `read`; empty where it prints.
    public static Optional<PictureFault> of(byte[] file, Optional<Photograph> read) {
        return read.map(seen -> Math.min(seen.dots().getWidth(), seen.dots().getHeight()) < LEAST
                        ? Optional.of(TINY)
                        : Optional.<PictureFault>empty())
                .orElseGet(() -> Optional.of(unread(file)));
    }

    public String sentence(String name) {
        return "“" + name + "”" + what + "，印不到文书上，" + remedy + "，以同样的名字附上，或者移除这份附件，再定稿。";
    }

    private static PictureFault unread(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        if (file.length < SHORTEST) {
            return UNREADABLE;
        }
        var head = new String(file, 0, SHORTEST, StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return WEBP;
        }
        if (head.startsWith("ftyp", KIND) && !head.startsWith("qt", BRAND)) {
            return HEIC;
        }
        return JpegFile.of(file).filter(jpeg -> !jpeg.isWhole()).isPresent() ? CUT_OFF : UNREADABLE;
    }
}
