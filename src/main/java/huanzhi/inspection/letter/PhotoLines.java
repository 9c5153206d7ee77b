package huanzhi.inspection.letter;

import huanzhi.base.DateText;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The wording for each photograph: its number, its name and the hash under which it is kept.
final class PhotoLines {

    private static final Line BLANK = Line.of("＿＿＿＿");

    private PhotoLines() {}

    static List<FilledWording> of(TaskMatter matter, FilledWording wording) {
        var lines = new ArrayList<FilledWording>();
        for (var photo : matter.photos()) {
            lines.add(wording.with(Map.of(
                    LineSlot.PHOTO_NUMBER, Line.of(String.valueOf(lines.size() + 1)),
                    LineSlot.PHOTO_NAME, Values.of("附件.名称", photo.name()),
                    LineSlot.PHOTO_HASH, Values.of("附件.散列", photo.hash()),
                    LineSlot.PHOTO_ADDED,
                            Values.of(
                                    "附件.存入时间", DateText.written(photo.addedAt().toLocalDate())))));
        }
        return lines.isEmpty()
                ? List.of(wording.with(Map.of(
                        LineSlot.PHOTO_NUMBER, BLANK,
                        LineSlot.PHOTO_NAME, BLANK,
                        LineSlot.PHOTO_HASH, BLANK,
                        LineSlot.PHOTO_ADDED, BLANK)))
                : lines;
    }
}
