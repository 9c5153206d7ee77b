package huanzhi.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.base.CreditCode;
import huanzhi.base.Money;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.CaseRow;
import huanzhi.casefile.CaseStage;
import huanzhi.casefile.Cases;
import huanzhi.officer.Officer;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.People;
import huanzhi.register.Site;
import huanzhi.ui.FxThread;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class CaseScreensTest {

    private static final String SEVENTEEN = "9143128100000001X";

    @TempDir
    private Path folder;

    private Clerk clerk;
    private CaseScreens screens;
    private EnterpriseId mill;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        mill = clerk.house.register.add(mill()).id();
        screens = clerk.house.cases;
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void anEnterpriseBringsWhatTheRegisterKnowsOfIt() {
        screens.add(mill);
        clerk.save(Map.of("违法行为", "", "案由", "涉嫌超标排放水污染物案", "发现日期", "2024-3-4", "发生日", "2024-3-4"));
        var party = only().party();
        assertEquals(
                "青溪造纸厂 " + SEVENTEEN + CreditCode.checkCharacter(SEVENTEEN) + " 钱四 青溪镇溪边路1号",
                party.name() + " " + party.code() + " " + party.person() + " " + party.address());
    }

    @Test
    void aCaseOfEveryFieldIsKeptWhole() {
        var crew = clerk.house.staff.add(Officer.of("王一", "ZF001")).id().value() + "\n"
                + clerk.house.staff.add(Officer.of("张二", "ZF002")).id().value();
        screens.add(mill);
        var fields = new HashMap<String, String>();
        fields.putAll(Map.of("案由", "涉嫌超标排放水污染物案", "发现日期", "2024-3-4", "发生日", "2024-3-1", "违法行为终了日", "2024-3-4"));
        fields.putAll(Map.of("立案日期", "2024-3-6", "承办人", crew, "调查日期", "2024-3-5", "责令改正日期", "2024-3-6"));
        fields.putAll(Map.of("违法事实", "外排废水化学需氧量超标。", "法制审核日期", "2024-4-10", "集体讨论日期", "2024-4-12"));
        fields.putAll(Map.of("告知日期", "2024-3-20", "告知送达日期", "2024-3-21", "听证", "true"));
        fields.putAll(Map.of("处理结论", "行政处罚", "决定日期", "2024-4-15", "处罚种类", "罚款", "罚款", "10万"));
        fields.putAll(Map.of("决定送达日期", "2024-4-16", "送达方式", "直接送达", "公开日期", "2024-4-18"));
        fields.putAll(Map.of(
                "证据", "[{\"证据名称\":\"监测报告1份\",\"提取时间\":\"2024-3-5\",\"证据提供单位\":\"监测站\",\"证明内容\":\"超标\"}]",
                "缴款", "[{\"缴款日期\":\"2024-4-25\",\"缴款金额\":\"100000\",\"缴款凭证号\":\"001\"}]",
                "移送", "[{\"移送类型\":\"行政拘留\",\"移送日期\":\"2024-4-20\",\"移送机关\":\"县公安局\",\"移送人数\":\"1\"}]",
                "配套措施", "[{\"措施\":\"查封扣押\",\"决定日期\":\"2024-3-6\",\"内容\":\"排污设施\"}]",
                "复议诉讼", "[{\"救济类型\":\"行政复议\",\"受理日期\":\"2024-5-6\",\"受理机关\":\"市政府\",\"结果\":\"维持\"}]"));
        clerk.save(fields);

        var kept = only();
        assertEquals(Money.ofYuan(100_000), kept.decision().fine());
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 12)), kept.investigation().discussedOn());
        assertTrue(kept.hearing().offered());
        assertEquals(2, kept.filing().officers().size());
        assertEquals(
                List.of(1, 1, 1, 1, 1),
                List.of(
                        kept.evidence().size(),
                        kept.payments().size(),
                        kept.transfers().size(),
                        kept.measures().size(),
                        kept.remedies().size()));
        clerk.pages.back();
        assertEquals(CaseStage.EXECUTION, rows().getFirst().stage());
    }

    @Test
    void theHeadFollowsTheDaysAsTheyAreTyped() {
        screens.add(mill);
        clerk.save(Map.of("案由", "涉嫌超标排放水污染物案", "发现日期", "2024-3-4", "发生日", "2024-3-4"));
        assertEquals("立案", here());
        clerk.form().form().restore(Map.of("立案日期", "2024-3-6", "告知日期", "2024-3-1"));
        assertEquals("法审", here());
        assertTrue(warnings().contains("告知"), warnings());
    }

    @Test
    void theLettersOfTheSampleCountyAreIssuedInTheirOrder() {
        clerk.house.furnished();
        clerk.pages.open(screens.list());
        screens.open(id());
        clerk.press("起草 行政处罚事先（听证）告知书");
        clerk.dialogs.answers("定稿编号");
        clerk.press("定稿编号");
        clerk.pages.back();
        clerk.press("起草 行政处罚决定书");
        clerk.dialogs.answers("定稿编号");
        clerk.press("定稿编号");
        clerk.pages.back();
        var numbers = clerk.house.caseLetters.issued(id()).stream()
                .map(issued -> issued.content().number())
                .toList();
        assertEquals(List.of("青岚环罚告〔2024〕1号", "青岚环罚〔2024〕1号"), numbers);
        assertEquals("青岚环罚〔2024〕1号", clerk.form().form().draft().get("决定书文号"), "the page shows the case as it is now");
    }

    private CaseId id() {
        return clerk.house.database.read(new Cases()::rows).getFirst().id();
    }

    private Case only() {
        return clerk.house
                .database
                .read(reading -> new Cases().find(reading, id()))
                .orElseThrow()
                .content();
    }

    private List<CaseRow> rows() {
        return clerk.<CaseRow>table().rows();
    }

    private String here() {
        return ((Label) clerk.pages.front().root().lookup(".case-step.here")).getText();
    }

    private String warnings() {
        return ((Label) clerk.pages.front().root().lookup(".banner.warning")).getText();
    }

    private static Enterprise mill() {
        return Enterprise.named("青溪造纸厂")
                .with(new CreditCode(SEVENTEEN + CreditCode.checkCharacter(SEVENTEEN)))
                .with(new People("钱四", "", ""))
                .with(new Site("青溪镇溪边路1号", "", "青溪镇", "", Optional.empty()));
    }
}
