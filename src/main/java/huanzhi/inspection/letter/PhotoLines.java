package huanzhi.inspection.letter;

import huanzhi.base.DateText;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import java.util.Map;

/// The wording for one photograph: its number, its name and the hash under which it is kept.
final class PhotoLines {

    private static final Line BLANK = Line.of("＿＿＿＿");

    private PhotoLines() {}

    static FilledWording of(int number, Photo photo, FilledWording wording) {
        return wording.with(Map.of(
                LineSlot.PHOTO_NUMBER, Line.of(String.valueOf(number)),
                LineSlot.PHOTO_NAME, Values.of("附件.名称", photo.name()),
                LineSlot.PHOTO_HASH, Values.of("附件.散列", photo.hash()),
                LineSlot.PHOTO_ADDED, Values.of("附件.存入时间", DateText.written(photo.addedOn()))));
    }

    /// To be filled in by hand.
    static FilledWording blank(FilledWording wording) {
        return wording.with(Map.of(
                LineSlot.PHOTO_NUMBER, BLANK,
                LineSlot.PHOTO_NAME, BLANK,
                LineSlot.PHOTO_HASH, BLANK,
                LineSlot.PHOTO_ADDED, BLANK));
    }
}
