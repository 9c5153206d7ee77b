package huanzhi.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class PageStackTest {

    private final List<String> heard = new ArrayList<>();
    private final PageStack pages = new PageStack();

    @Test
    void walkingGoesBackAndForwardAndLeavesThePagesAsTheyAre() {
        pages.enter(0, page("名录库"));
        pages.open(page("青砖厂"));
        pages.open(page("修改青砖厂"));
        pages.walk(-2);
        assertEquals("名录库", front());
        pages.walk(1);
        assertEquals("青砖厂", front());
        assertTrue(pages.canWalk(1));
        assertFalse(pages.canWalk(-2));
        pages.walk(-5);
        assertEquals("青砖厂", front());
        assertFalse(heard.contains("asked 青砖厂"));
    }

    @Test
    void everyPageHearsOfItsComingsAndGoings() {
        pages.enter(0, page("名录库"));
        pages.open(page("青砖厂"));
        pages.back();
        assertEquals(List.of("shown 名录库", "hidden 名录库", "shown 青砖厂", "asked 青砖厂", "hidden 青砖厂", "shown 名录库"), heard);
    }

    @Test
    void goingBackAsksAndTakesThePageAway() {
        pages.enter(0, page("名录库"));
        pages.open(page("青砖厂"));
        pages.back();
        assertEquals("名录库", front());
        assertFalse(pages.canWalk(1));
    }

    @Test
    void aPageThatDoesNotLetGoStays() {
        pages.enter(0, page("名录库"));
        pages.open(new TestPage("没有保存", go -> {}));
        pages.back();
        assertEquals("没有保存", front());
    }

    @Test
    void theFirstPageIsNeverTakenAway() {
        pages.enter(0, page("名录库"));
        pages.back();
        assertEquals("名录库", front());
    }

    @Test
    void openingInTheMiddleForgetsTheWayForward() {
        pages.enter(0, page("名录库"));
        pages.open(page("青砖厂"));
        pages.walk(-1);
        pages.open(page("清源厂"));
        assertFalse(pages.canWalk(1));
        pages.walk(-1);
        assertEquals("名录库", front());
    }

    @Test
    void aPageBelongsToTheSectionItWasOpenedFrom() {
        pages.enter(0, page("工作台"));
        pages.enter(4, page("投诉举报"));
        pages.open(page("投诉 12"));
        assertEquals(4, pages.front().get().orElseThrow().section());
        pages.replace(page("投诉 13"));
        assertEquals(4, pages.front().get().orElseThrow().section());
        pages.walk(-1);
        assertEquals("投诉举报", front());
        assertEquals(4, pages.front().get().orElseThrow().section());
    }

    private String front() {
        return pages.screen().orElseThrow().title();
    }

    private TestPage page(String title) {
        return new TestPage(title, go -> {
            heard.add("asked " + title);
            go.run();
        });
    }

    /// A page without nodes that says what it is told.
    private final class TestPage implements Screen {

        private final String title;
        private final Consumer<Runnable> whenLeft;

        TestPage(String title, Consumer<Runnable> whenLeft) {
            this.title = title;
            this.whenLeft = whenLeft;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public Parent root() {
            throw new AssertionError("a page stack shows nothing");
        }

        @Override
        public void onShown() {
            heard.add("shown " + title);
        }

        @Override
        public void onHidden() {
            heard.add("hidden " + title);
        }

        @Override
        public void leave(Runnable go) {
            whenLeft.accept(go);
        }
    }
}
