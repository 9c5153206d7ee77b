package huanzhi.complaint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.complaint.ComplaintRow;
import huanzhi.complaint.Medium;
import huanzhi.settings.SampleBureau;
import huanzhi.ui.FxThread;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class ComplaintScreensTest {

    private static final Map<String, String> CALL =
            Map.of("来源渠道", "来访", "事项性质", "信访事项", "收件日期", "2024-3-1", "投诉内容", "夜间有异味。", "污染类型", "水、噪声", "被投诉对象", "砖厂");

    @TempDir
    private Path folder;

    private Clerk clerk;
    private ComplaintScreens screens;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        screens = clerk.house.complaints;
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void whatTheCallerSaidStandsInTheList() {
        add(CALL);
        var row = rows().getFirst();
        assertEquals("投〔2024〕1号", row.number());
        assertEquals("砖厂", row.subject());
        assertEquals(Set.of(Medium.WATER, Medium.NOISE), row.media());
    }

    /// 《信访工作条例》: 15 days to accept, then 60 days to close.
    @Test
    void theDueDayIsProposedAndFollowsTheAcceptance() {
        screens.add();
        clerk.form().form().restore(CALL);
        assertEquals("2024-03-16", clerk.form().form().draft().get("办理期限"));
        clerk.form().form().restore(Map.of("受理日期", "2024-3-1"));
        assertEquals("2024-04-30", clerk.form().form().draft().get("办理期限"));
    }

    @Test
    void aDueDayThatTheClerkWroteStays() {
        screens.add();
        clerk.form().form().restore(CALL);
        clerk.form().form().restore(Map.of("办理期限", "2024-3-9"));
        clerk.save(Map.of("受理日期", "2024-3-1"));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 9)), rows().getFirst().dueOn());
    }

    @Test
    void aReplyIsDraftedAndIssuedFromTheComplaint() {
        clerk.house.settings.add(SampleBureau.inTheNameOfTheCity());
        add(CALL);
        screens.open(rows().getFirst().id());
        clerk.save(Map.of(
                "投诉人",
                "甘一鸣",
                "受理日期",
                "2024-3-2",
                "是否属实",
                "部分属实",
                "调查情况",
                "经现场核查，夜间确有异味。",
                "处理措施",
                "已责令加盖密闭。",
                "办结日期",
                "2024-3-10",
                "回复日期",
                "2024-3-11",
                "答复方式",
                "书面"));
        var id = rows().getFirst().id();
        screens.open(id);
        clerk.press("起草 投诉答复函");
        clerk.dialogs.answers("定稿编号");
        clerk.press("定稿编号");
        var issued = clerk.house.complaintLetters.issued(id).getFirst().content();
        assertTrue(
                clerk.pages.front().title().startsWith(issued.title()),
                clerk.pages.front().title());
        assertEquals("青岚环信复〔2024〕1号", issued.number());
    }

    private void add(Map<String, String> fields) {
        screens.add();
        clerk.save(fields);
    }

    private List<ComplaintRow> rows() {
        return clerk.<ComplaintRow>table().rows();
    }
}
