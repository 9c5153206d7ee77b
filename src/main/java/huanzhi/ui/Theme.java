package huanzhi.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look: AtlantaFX's tokens, our thin stylesheet over them, and a face that has all Chinese characters.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    private static final List<String> OFFICE_FACES = List.of("微软雅黑", "Microsoft YaHei UI", "Microsoft YaHei");
    private static final List<String> BUNDLED_FACES = List.of("HuanzhiHei-Regular.ttf", "HuanzhiHei-Bold.ttf");
    private static final String FACES = "/huanzhi/document/fonts/";
    private static final String DARK_CLASS = "dark";

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    /// Makes this the look of the whole program; windows already open need [#dress(Scene)] again.
    public void choose() {
        Application.setUserAgentStylesheet(base);
    }

    /// Gives one window the house's stylesheet and face.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(stylesheet(), face());
        var classes = scene.getRoot().getStyleClass();
        classes.remove(DARK_CLASS);
        if (this == DARK) {
            classes.add(DARK_CLASS);
        }
    }

    private static String stylesheet() {
        return Objects.requireNonNull(Theme.class.getResource("huanzhi.css")).toExternalForm();
    }

    private static String face() {
        var installed = Font.getFamilies();
        var family =
                OFFICE_FACES.stream().filter(installed::contains).findFirst().orElseGet(Theme::bundledFace);
        return Styles.toDataURI(".root { -fx-font-family: \"" + family + "\"; }");
    }

    private static String bundledFace() {
        var faces = BUNDLED_FACES.stream()
                .map(name -> Font.loadFont(
                        Objects.requireNonNull(Theme.class.getResource(FACES + name))
                                .toExternalForm(),
                        13))
                .toList();
        return faces.getFirst().getFamily();
    }
}
