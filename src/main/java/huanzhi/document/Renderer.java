package huanzhi.document;

import huanzhi.document.model.Paper;

/// Turns a tree into the bytes of one file format.
public interface Renderer {

    /// Refuses, naming the character, when no face has a character of the paper.
    byte[] render(Paper paper);

    /// The file name's ending without a dot.
    String extension();
}
