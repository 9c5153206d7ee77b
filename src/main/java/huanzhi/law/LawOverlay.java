package huanzhi.law;

import java.util.List;
import java.util.Optional;

/// What lies over the shipped law: newer data files, and single entries of the bureau's own.
public interface LawOverlay {

    /// Nothing at all.
    LawOverlay NONE = new LawOverlay() {
        @Override
        public String revision() {
            return "";
        }

        @Override
        public Optional<byte[]> file(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> entries(String file) {
            return List.of();
        }
    };

    /// Changes whenever anything in the overlay does; empty while there is nothing in it.
    String revision();

    /// A whole data file, such as `violations.json`, in place of the shipped one.
    Optional<byte[]> file(String name);

    /// Entries of `file` in JSON as the file writes them; each takes the place of the one with the same key.
    List<String> entries(String file);
}
