package huanzhi.document.pdf;

import huanzhi.document.model.PictureFile;

/// Ink on the page, measured in points from the upper left corner of its strip.
sealed interface Mark {

    Mark lowered(double by);

    /// Letters of one face at one distance; `stretch` is their width as a share of the drawn one.
    record Words(
            Element element,
            String text,
            Face face,
            double size,
            double x,
            double baseline,
            double tracking,
            double stretch)
            implements Mark {
        Words narrowed(double share) {
            return new Words(element, text, face, size, x, baseline, tracking, stretch * share);
        }

        @Override
        public Mark lowered(double by) {
            return new Words(element, text, face, size, x, baseline + by, tracking, stretch);
        }
    }

    record Rule(double x1, double y1, double x2, double y2, double thickness) implements Mark {
        @Override
        public Mark lowered(double by) {
            return new Rule(x1, y1 + by, x2, y2 + by, thickness);
        }
    }

    /// No ink, but a place in the structure: an empty cell.
    record Silence(Element element) implements Mark {
        @Override
        public Mark lowered(double by) {
            return this;
        }
    }

    /// A black rectangle.
    record Patch(double x, double y, double width, double height) implements Mark {
        @Override
        public Mark lowered(double by) {
            return new Patch(x, y + by, width, height);
        }
    }

    record Image(Element element, PictureFile file, double x, double y, double width, double height) implements Mark {
        @Override
        public Mark lowered(double by) {
            return new Image(element, file, x, y + by, width, height);
        }
    }

    /// The same mark in red.
    record Red(Mark mark) implements Mark {
        @Override
        public Mark lowered(double by) {
            return new Red(mark.lowered(by));
        }
    }
}
