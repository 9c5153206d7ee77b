package huanzhi.inspection.letter;

import huanzhi.base.RecordKey;
import huanzhi.document.OfficialPage;
import huanzhi.document.Photograph;
import huanzhi.document.model.Block;
import huanzhi.store.AttachedFile;
import huanzhi.store.AttachmentService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The photographs and films (图片、影像资料) among the attachments of a task, known by the ends of their names.
final class Photos {

    /// What title and fields leave of the page when name, place and hash take two lines each.
    private static final double HIGHEST = 65 * OfficialPage.MM;

    private static final List<String> PICTURES =
            List.of(".jpg", ".jpeg", ".png", ".bmp", ".gif", ".tif", ".tiff", ".heic", ".webp");
    private static final List<String> FILMS = List.of(".mp4", ".mov", ".avi", ".mkv", ".wmv", ".3gp");

    private final AttachmentService attachments;

    Photos(AttachmentService attachments) {
        this.attachments = attachments;
    }

    List<Photo> of(RecordKey task) {
        return attachments.of(task).stream()
                .filter(file -> ends(file, PICTURES) || ends(file, FILMS))
                .map(file -> new Photo(file.name(), file.hash(), file.addedAt().toLocalDate(), picture(file)))
                .toList();
    }

    private Optional<Block.Picture> picture(AttachedFile file) {
        return ends(file, PICTURES)
                ? Photograph.read(attachments.read(file)).map(photograph -> photograph.within(HIGHEST))
                : Optional.empty();
    }

    private static boolean ends(AttachedFile file, List<String> endings) {
        var name = file.name().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
