package huanzhi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Labelled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/// The real dialog windows, answered by their buttons.
@Timeout(60)
class WindowDialogsTest {

    private enum Way implements Labelled {
        SAVE("保存"),
        DISCARD("不要了");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private final List<Path> opened = new ArrayList<>();
    private final WindowDialogs dialogs = new WindowDialogs(() -> null, () -> Theme.LIGHT, opened::add);

    @BeforeEach
    void startToolkit() throws Exception {
        Tasks.startToolkit();
        Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            return true;
        });
    }

    @Test
    void agreeingMeansPressingTheButtonNamedByTheAction() throws Exception {
        var question = Question.grave("删除企业", "删除后可以在历史中找回。", "删除");
        assertTrue(answer(() -> dialogs.confirm(question), "删除"));
        assertFalse(answer(() -> dialogs.confirm(question), "返回"));
    }

    @Test
    void oneOfSeveralWaysIsChosenOrNone() throws Exception {
        Callable<Optional<Way>> choice = () -> dialogs.choose("离开之前", "有未保存的内容。", List.of(Way.values()));
        assertEquals(Optional.of(Way.DISCARD), answer(choice, "不要了"));
        assertEquals(Optional.empty(), answer(choice, "返回"));
    }

    @Test
    void aTextIsAskedFor() throws Exception {
        var question = Question.of("保存当前视图", "视图名称", "保存视图");
        assertEquals(Optional.of("重点企业"), answer(() -> dialogs.askText(question, " 重点企业 "), "保存视图"));
    }

    @Test
    void contentStaysUntilItIsAccepted() throws Exception {
        var tries = new ArrayList<String>();
        Callable<Boolean> show = () -> dialogs.show("新增缴款", new StackPane(new Label("表单")), "放入", () -> {
            tries.add("try");
            return tries.size() > 1;
        });
        assertTrue(answer(show, "放入", "放入"));
        assertEquals(2, tries.size());
    }

    /// Asks on the screen's thread and presses one button after the other.
    private static <T> T answer(Callable<T> question, String... buttons) throws Exception {
        var answer = new CompletableFuture<T>();
        Tasks.later(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception failed) {
                answer.completeExceptionally(failed);
            }
        });
        for (var words : buttons) {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> Tasks.onScreen(() -> find(words).isPresent()));
            Tasks.later(() -> find(words).orElseThrow().fire());
            WaitForAsyncUtils.waitForFxEvents();
        }
        return answer.get(20, TimeUnit.SECONDS);
    }

    private static Optional<Button> find(String words) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .map(node -> (Button) node)
                .filter(button -> words.equals(button.getText()))
                .findFirst();
    }
}
