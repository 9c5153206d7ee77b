package huanzhi.ui.form;

import java.nio.file.Path;

/// Where attached files are kept; both may be slow and are asked in the background.
public interface AttachmentSource {

    /// Takes the file into safe keeping.
    Attachment keep(Path file);

    /// A readable copy of it, to be opened in the computer's own program.
    Path copyOf(Attachment attachment);
}
