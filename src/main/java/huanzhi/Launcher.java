package huanzhi;

import huanzhi.cli.Commands;
import huanzhi.cli.OfficeOptions;
import huanzhi.document.pdf.Faces;
import huanzhi.ui.Tasks;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;

/// Entry of the program: with words the command line, without any the window.
final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var commands = Commands.of(Wiring::office, Launcher::window, new PagePictures(), out, err);
        System.exit(commands.run(arguments.length == 0 ? new String[] {"open"} : arguments));
    }

    /// In the PC's own faces where it has them; comes back when the window is shut.
    private static void window(OfficeOptions options) {
        Tasks.startToolkit();
        var house = Wiring.house(Wiring.folder(options), options.clock(), Faces.ofThisPc());
        try (var office = house.office()) {
            var shut = new CountDownLatch(1);
            Tasks.onScreen(() -> {
                var stage = new Stage();
                stage.setOnHidden(hidden -> shut.countDown());
                new Window(house, stage, new OutsideProgram()).show();
                return stage;
            });
            shut.await();
        } catch (Exception e) {
            throw new IllegalStateException("the window over " + house.folder() + " failed", e);
        }
    }
}
