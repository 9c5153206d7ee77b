package huanzhi;

import huanzhi.base.Refusal;
import huanzhi.cli.OfficeOptions;
import huanzhi.cli.Pictures;
import huanzhi.document.pdf.Faces;
import huanzhi.shell.MainWindow;
import huanzhi.shell.Section;
import huanzhi.ui.ScreenPicture;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// The window on each of its pages, as pictures; works without a display.
final class PagePictures implements Pictures {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final double WHOLE = 100;

    @Override
    public List<Path> take(OfficeOptions options, int percent, Path folder) {
        Tasks.startToolkit();
        var house = Wiring.house(Wiring.folder(options), options.clock(), Faces.bundled());
        try (var office = house.office()) {
            return take(house, percent / WHOLE, Files.createDirectories(folder));
        } catch (IOException e) {
            throw new Refusal("图片写不进“" + folder + "”，请检查目录是否可写、磁盘是否已满。", e);
        }
    }

    private static List<Path> take(House house, double scale, Path folder) {
        var files = new ArrayList<Path>();
        try {
            var window = Tasks.onScreen(() -> new Window(house, new Stage(), file -> {}));
            var scene = Tasks.onScreen(() -> show(window, scale));
            var sections = window.pages().sections();
            for (var place = 0; place < sections.size(); place++) {
                go(window.main(), place);
                files.add(picture(
                        window,
                        scene,
                        scale,
                        folder.resolve(number(place) + sections.get(place).name() + ".png")));
            }
            var names = sections.stream().map(Section::name).toList();
            for (var page : window.pages().tour().details()) {
                go(window.main(), names.indexOf(page.section()));
                Tasks.onScreen(() -> {
                    page.open().run();
                    return page;
                });
                var name = number(files.size()) + page.name() + ".png";
                files.add(picture(window, scene, scale, folder.resolve(name)));
            }
            return files;
        } catch (Exception e) {
            throw new IllegalStateException("cannot take a picture", e);
        }
    }

    private static Scene show(Window window, double scale) {
        var stage = new Stage();
        var scene = new Scene(window.main().root(), WIDTH / scale, HEIGHT / scale);
        stage.setScene(scene);
        Theme.LIGHT.choose();
        Theme.LIGHT.dress(scene);
        stage.show();
        return scene;
    }

    private static void go(MainWindow main, int place) throws Exception {
        Tasks.onScreen(() -> {
            main.go(place);
            return place;
        });
    }

    private static Path picture(Window window, Scene scene, double scale, Path file) throws Exception {
        window.kit().tasks().awaitQuiet();
        Tasks.onScreen(() -> {
            if (scene.getRoot().lookup(".table-view") instanceof TableView<?> table) {
                table.getSelectionModel().select(0);
            }
            return file;
        });
        window.kit().tasks().awaitQuiet();
        ScreenPicture.of(scene, scale, file);
        return file;
    }

    private static String number(int place) {
        return String.format("%02d-", place + 1);
    }
}
