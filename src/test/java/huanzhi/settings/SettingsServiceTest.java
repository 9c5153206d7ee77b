package huanzhi.settings;

import static huanzhi.settings.Parameter.HEARING_THRESHOLD_ORGANISATION;
import static huanzhi.settings.Parameter.HEARING_THRESHOLD_PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsServiceTest {

    private static final LocalDate YEAR_2023 = LocalDate.of(2023, 1, 1);
    private static final LocalDate CODE_IN_FORCE = LocalDate.of(2026, 8, 15);
    private static final String BRANCH = "云泽市生态环境局岳水分局";

    @TempDir
    private Path folder;

    private Database database;
    private SettingsService settings;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.on(LocalDate.of(2026, 9, 21)), "测试");
        settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2023-01-01, 云泽市生态环境局
        2026-08-14, 云泽市生态环境局
        2026-08-15, 云泽市生态环境局岳水分局
        2030-01-01, 云泽市生态环境局岳水分局
        """)
    void aDecisionIsMadeInTheNameOfItsDay(LocalDate day, String authority) {
        settings.add(bureau(CODE_IN_FORCE, BRANCH));
        settings.add(bureau(YEAR_2023, "云泽市生态环境局"));
        assertEquals(authority, settings.identityOn(day).authorityName());
    }

    @Test
    void aDayBeforeTheFirstIdentityIsRefused() {
        settings.add(bureau(YEAR_2023, BRANCH));
        assertRefused("2022-12-31 没有生效的执法主体信息，请先在设置中填写。", () -> settings.identityOn(LocalDate.of(2022, 12, 31)));
    }

    @Test
    void anIdentityIsKeptWithWhatIsUnconfirmed() {
        var added = settings.add(bureau(YEAR_2023, BRANCH));
        assertEquals(List.of(added), settings.identities());
        var kept = settings.identityOn(YEAR_2023);
        assertEquals(bureau(YEAR_2023, BRANCH), kept);
        assertFalse(kept.isConfirmed(BureauItem.COURT));
        assertTrue(kept.isConfirmed(BureauItem.BANK_NAME));
        assertEquals("岳水县人民法院", BureauItem.COURT.of(kept));
    }

    @Test
    void twoIdentitiesCannotBeginOnOneDay() {
        var first = settings.add(bureau(YEAR_2023, BRANCH));
        var later = settings.add(bureau(CODE_IN_FORCE, BRANCH));
        assertRefused(
                "已经有自 2023-01-01 起的执法主体，请修改那一条，或者改生效日期。",
                () -> settings.change(new Stored<>(later.id(), later.version(), bureau(YEAR_2023, "别的"))));
        var changed = settings.change(new Stored<>(first.id(), first.version(), bureau(YEAR_2023, "云泽市生态环境局")));
        assertEquals(List.of(changed, later), settings.identities());
        assertRefused("自 2023-01-01 起的执法主体在打开之后已经被修改或者删除，请重新打开再操作。", () -> settings.change(first));
        assertRefused("自 2023-01-01 起的执法主体在打开之后已经被修改或者删除，请重新打开再操作。", () -> settings.remove(first));
        settings.remove(changed);
        assertEquals(List.of(later), settings.identities());
    }

    @Test
    void theBranchInItsOwnNameTooEarlyIsDoubted() {
        assertEquals(Optional.empty(), settings.doubtAbout(bureau(CODE_IN_FORCE, BRANCH)));
        assertEquals(Optional.empty(), settings.doubtAbout(bureau(YEAR_2023, "云泽市生态环境局")));
        assertEquals(
                Optional.of("自 2023-01-01 起以分局名义执法，早于分局以自己名义执法的起始日 2026-08-15，请核对授权依据。"),
                settings.doubtAbout(bureau(YEAR_2023, BRANCH)));
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterComesWithADefaultThatIsExplained(Parameter name) {
        var value = settings.parameters().value(name);
        assertFalse(value.definition().explanation().isEmpty());
        assertEquals(value.definition().content(), value.content());
        assertEquals(value.definition().confirmed(), value.confirmed());
    }

    @Test
    void aParameterIsSetConfirmedAndPutBack() {
        assertEquals(Money.ofYuan(200_000), settings.parameters().money(HEARING_THRESHOLD_ORGANISATION));
        assertFalse(settings.parameters().value(HEARING_THRESHOLD_ORGANISATION).confirmed());
        settings.propose(HEARING_THRESHOLD_ORGANISATION, "１００，０００");
        settings.confirm(HEARING_THRESHOLD_ORGANISATION, "100,000.00");
        settings.propose(HEARING_THRESHOLD_PERSON, "3000");
        assertEquals(Money.ofYuan(100_000), settings.parameters().money(HEARING_THRESHOLD_ORGANISATION));
        assertEquals(Money.ofYuan(3_000), settings.parameters().money(HEARING_THRESHOLD_PERSON));
        assertTrue(settings.parameters().value(HEARING_THRESHOLD_ORGANISATION).confirmed());
        settings.reset(HEARING_THRESHOLD_ORGANISATION);
        assertEquals(Money.ofYuan(200_000), settings.parameters().money(HEARING_THRESHOLD_ORGANISATION));
        assertFalse(settings.parameters().value(HEARING_THRESHOLD_ORGANISATION).confirmed());
    }

    @Test
    void parametersAreReadAsWhatTheyAre() {
        var parameters = settings.parameters();
        assertEquals(CODE_IN_FORCE, parameters.day(Parameter.OWN_NAME_FROM));
        assertEquals(90, parameters.count(Parameter.CERTIFICATE_WARNING_DAYS));
        assertTrue(parameters.yes(Parameter.HEARING_THRESHOLD_INCLUDED));
        assertEquals(
                "投〔2024〕7号",
                parameters.numberPattern(Parameter.COMPLAINT_NUMBER).number(2024, 7));
        assertTrue(parameters.unconfirmed().stream().noneMatch(ParameterValue::confirmed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HEARING_THRESHOLD_PERSON | 三千    | 听证标准：公民“三千”不是金额，请只填写阿拉伯数字，单位为元。
        HEARING_THRESHOLD_PERSON | ''     | 听证标准：公民没有填写，请填写。
        CERTIFICATE_WARNING_DAYS | 1.5    | 执法证到期提前提醒“1.5”不是零或者正整数，请只填写阿拉伯数字。
        PAGE_NUMBER_PLACE        | 左边    | 公文页码位置“左边”不在可以选择的内容里，请填写 外侧、居中 之一。
        OWN_NAME_FROM            | 8月15日 | 日期“8月15日”没有写年份，请补上四位年份，如 2026-9-25。
        CASE_NUMBER              | 1号    | 编号格式“1号”应当含有 {年} 和一个 {序号}，请改成例如 检查〔{年}〕{序号}号。
        """)
    void whatCannotBeAParametersContentIsRefused(Parameter name, String content, String sentence) {
        assertRefused(sentence, () -> settings.confirm(name, content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''   | 岳县 | 执法主体名称没有填写，请按印章填写全称。
        某局  | ''  | 机关代字没有填写，请填写文号用的代字，如 岳县。
        """)
    void anIdentityHasANameAndACode(String authority, String code, String sentence) {
        assertRefused(sentence, () -> bureau(YEAR_2023, authority, code));
    }

    private static void assertRefused(String sentence, Runnable step) {
        assertEquals(sentence, assertThrows(Refusal.class, step::run).sentence());
    }

    private static BureauIdentity bureau(LocalDate from, String authority) {
        return bureau(from, authority, "岳县");
    }

    private static BureauIdentity bureau(LocalDate from, String authority, String code) {
        return new BureauIdentity(
                from,
                authority,
                BRANCH,
                "我局",
                code,
                authority,
                "云泽市生态环境局",
                "岳水县",
                "云泽市人民政府",
                "岳水县人民法院",
                "岳水银行营业部",
                "岳水县非税收入专户",
                "4300 0000 0000 0001",
                "岳水县城关镇一号",
                "410000",
                "周某",
                "0730-0000000",
                Set.of(BureauItem.COURT, BureauItem.REVIEW_BODY));
    }
}
