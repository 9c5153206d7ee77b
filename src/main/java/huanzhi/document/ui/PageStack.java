package huanzhi.document.ui;

import huanzhi.ui.Tasks;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages of one PDF one under the other. A page is painted when it first comes into sight.
final class PageStack {

    private static final int POINTS_PER_INCH = 72;

    /// Pixels for a point at 100 %, of 96 pixels to the inch.
    private static final double FULL_SIZE = 96.0 / POINTS_PER_INCH;

    private static final double GAP = 12;

    private final Tasks tasks;
    private final VBox sheets = new VBox(GAP);
    private final ScrollPane root = new ScrollPane(sheets);
    private List<Sheet> pages = List.of();
    private SetPaper paper;
    private boolean fitWidth;

    PageStack(Tasks tasks) {
        this.tasks = tasks;
        sheets.getStyleClass().add("paper-sheets");
        root.getStyleClass().addAll("edge-to-edge", "paper-scroll");
        root.setFitToWidth(true);
        root.viewportBoundsProperty().subscribe(this::paintVisible);
        root.vvalueProperty().subscribe(this::paintVisible);
        root.widthProperty().subscribe(this::resize);
    }

    ScrollPane root() {
        return root;
    }

    /// Shows these pages where the ones before were, at the same place of the paper.
    void show(SetPaper next) {
        var place = root.getVvalue();
        var before = pages;
        paper = next;
        pages = new ArrayList<>();
        for (var page = 0; page < next.pages(); page++) {
            pages.add(new Sheet(
                    page, page < before.size() ? before.get(page).picture.getImage() : null));
        }
        sheets.getChildren().setAll(pages.stream().map(sheet -> sheet.pane).toList());
        resize();
        root.layout();
        root.setVvalue(place);
        paintVisible();
    }

    /// At 100 %, or as wide as there is room.
    void fitWidth(boolean fit) {
        fitWidth = fit;
        resize();
    }

    private void resize() {
        pages.forEach(Sheet::resize);
        paintVisible();
    }

    private double scale(int page) {
        var room = root.getWidth() - 2 * GAP - 16;
        return fitWidth && room > 0 ? room / paper.width(page) : FULL_SIZE;
    }

    private void paintVisible() {
        if (root.getViewportBounds().getHeight() <= 0) {
            return;
        }
        var height = root.getViewportBounds().getHeight();
        var top = root.getVvalue() * Math.max(0, sheets.getHeight() - height);
        pages.stream()
                .filter(sheet -> sheet.pane.getBoundsInParent().intersects(0, top, 1e6, height))
                .forEach(Sheet::paint);
    }

    /// One page: an empty sheet of its size, later with its picture.
    private final class Sheet {

        private final int page;
        private final ImageView picture = new ImageView();
        private final StackPane pane = new StackPane(picture);
        private int painted;

        /// `meanwhile` is shown until the page is painted, so that nothing flickers while someone types.
        private Sheet(int page, Image meanwhile) {
            this.page = page;
            picture.setImage(meanwhile);
            pane.getStyleClass().add("paper-sheet");
            picture.setPreserveRatio(true);
        }

        private void resize() {
            var scale = scale(page);
            pane.setMinSize(paper.width(page) * scale, paper.height(page) * scale);
            pane.setMaxSize(pane.getMinWidth(), pane.getMinHeight());
            picture.setFitWidth(pane.getMinWidth());
        }

        private void paint() {
            var dotsPerInch = (int) Math.round(scale(page) * sharpness() * POINTS_PER_INCH);
            if (painted == dotsPerInch) {
                return;
            }
            painted = dotsPerInch;
            var from = paper;
            tasks.job(
                            "画第 " + (page + 1) + " 页",
                            () -> from.paint(page, dotsPerInch).map(image -> SwingFXUtils.toFXImage(image, null)))
                    .onSuccess(image -> image.ifPresent(picture::setImage))
                    .start();
        }

        /// Pixels of the screen for one of the layout.
        private double sharpness() {
            var scene = root.getScene();
            return scene == null || scene.getWindow() == null
                    ? 1
                    : Math.max(1, scene.getWindow().getOutputScaleX());
        }
    }
}
