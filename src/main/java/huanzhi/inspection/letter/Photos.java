package huanzhi.inspection.letter;

import huanzhi.base.RecordKey;
import huanzhi.document.OfficialPage;
import huanzhi.document.Photograph;
import huanzhi.document.PictureFault;
import huanzhi.store.AttachedFile;
import huanzhi.store.AttachmentService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The photographs and films (图片、影像资料) among the attachments of a task, known by the ends of their names, and the
/// sketches of the place, which are pictures called so.
final class Photos {

    /// What title and fields leave of the page when name, place and hash take two lines each.
    private static final double HIGHEST = 65 * OfficialPage.MM;

    private static final double HIGHEST_SKETCH = 95 * OfficialPage.MM;

    private static final List<String> SKETCHES = List.of("平面图", "勘察图", "勘验图", "方位图", "示意图");

    private static final List<String> PICTURES =
            List.of(".jpg", ".jpeg", ".png", ".bmp", ".gif", ".tif", ".tiff", ".heic", ".webp");
    private static final List<String> FILMS = List.of(".mp4", ".mov", ".avi", ".mkv", ".wmv", ".3gp");

    private final AttachmentService attachments;

    Photos(AttachmentService attachments) {
        this.attachments = attachments;
    }

    List<Photo> of(RecordKey task) {
        return printable(attachments.of(task).stream()
                .filter(file -> !isSketch(file) && (ends(file, PICTURES) || ends(file, FILMS)))
                .map(file -> photo(file, HIGHEST))
                .toList());
    }

    List<Photo> sketches(RecordKey task) {
        return printable(attachments.of(task).stream()
                .filter(Photos::isSketch)
                .map(file -> photo(file, HIGHEST_SKETCH))
                .toList());
    }

    /// Without the originals that cannot be printed and stand beside a copy of the same name that can.
    private static List<Photo> printable(List<Photo> all) {
        var shown = all.stream()
                .filter(each -> each.picture().isPresent())
                .map(Photo::stem)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> each.fault().isEmpty() || !shown.contains(each.stem()))
                .toList();
    }

    private static boolean isSketch(AttachedFile file) {
        return ends(file, PICTURES) && SKETCHES.stream().anyMatch(file.name()::contains);
    }

    private Photo photo(AttachedFile file, double highest) {
        var addedOn = file.addedAt().toLocalDate();
        if (!ends(file, PICTURES)) {
            return new Photo(file.name(), file.hash(), addedOn, Optional.empty(), Optional.empty());
        }
        var content = attachments.read(file);
        var read = Photograph.read(content);
        var fault = PictureFault.of(content, read);
        var picture = read.filter(_ -> fault.isEmpty()).map(photograph -> photograph.within(highest));
        return new Photo(file.name(), file.hash(), addedOn, picture, fault);
    }

    private static boolean ends(AttachedFile file, List<String> endings) {
        var name = file.name().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
