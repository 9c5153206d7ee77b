package huanzhi.document.issue;

/// Keeps the bytes of issued papers for ever, each under the SHA-256 of its content.
public interface PaperArchive {

    /// Keeps `content` and gives its hash, by which it is found again.
    String keep(byte[] content);

    /// The content kept under `hash`, as it was kept; an altered or missing one is refused.
    byte[] read(String hash);
}
