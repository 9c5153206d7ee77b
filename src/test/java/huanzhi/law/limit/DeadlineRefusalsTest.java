package huanzhi.law.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.DateText;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Exclusion;
import huanzhi.deadline.Moment;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRefusalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        L08 | - | 2026-02-30 | -          | -                                                        | 0 | 日期“2026-02-30”不是日历上的日期，2026年2月只有 28 天，请改正日。
        L08 | - | 2026-03-02 | -          | 2026-04-12..2026-04-01=鉴定                               | 0 | 不计入的期间“2026-04-12..2026-04-01”止日早于起日，请把两个日期对调或者改正。
        L08 | - | 2026-03-02 | -          | 2026-04-01..2026-04-12=鉴定 2026-04-12..2026-04-20=听证    | 0 | 不计入的期间“鉴定 2026-04-01 至 2026-04-12”和“听证 2026-04-12 至 2026-04-20”有重叠，同一天不能扣两次，请并成一段或者改正日期。
        L08 | - | 2026-03-02 | -          | 2026-04-01..2026-04-12=休假                               | 0 | 作出行政处罚决定（L08）不扣除“休假”，请写 听证、公告、监测、检测、鉴定、认定、评估、送达、中止、涉罪移送期间 之一。
        L11 | - | 2026-03-02 | -          | 2026-04-01..2026-04-12                                    | 0 | 陈述、申辩（L11）没有不计入期限的期间，请去掉“不计期间 2026-04-01 至 2026-04-12”。
        L08 | - | 2026-03-02 | -          | -                                                        | 3 | 作出行政处罚决定（L08）最多延长 2 次，请把延长次数“3”改为 0 到 2。
        L17 | - | 2026-03-02 | -          | -                                                        | 1 | 缴纳罚款（L17）不能延长，请把延长次数改为 0。
        L08 | - | 2026-03-02 | -          | -                                                        | -1 | 作出行政处罚决定（L08）最多延长 2 次，请把延长次数“-1”改为 0 到 2。
        L25 | x | 2026-03-02 | -          | -                                                        | 0 | 法院裁定是否执行（L25）没有“x”这种情形，请写 written（书面审查）、heard（听取意见） 之一。
        L08 | x | 2026-03-02 | -          | -                                                        | 0 | 作出行政处罚决定（L08）只有一种算法，请去掉“x”。
        L32 | - | 2026-03-02 | -          | -                                                        | 0 | 按日计罚：计罚日数（L32）要有复查发现违法之日，请补上这个日期（命令行用 --to）。
        L32 | - | 2026-03-02 | 2026-03-01 | -                                                        | 0 | 复查发现违法之日 2026-03-01 早于责令改正决定送达日 2026-03-02，请改正日期。
        L08 | - | 2026-03-02 | 2026-05-01 | -                                                        | 0 | 作出行政处罚决定（L08）不用第二个日期，请去掉 2026-05-01。
        L06 | - | 2026-03-02T25:00 | -    | -                                                        | 0 | 时刻“25:00”不是一天里的时刻，请写成 15:30 的样子。
        """)
    void oneSentenceEach(
            String rule, String variant, String from, String to, String excluded, int extensions, String sentence) {
        var refusal = assertThrows(Refusal.class, () -> {
            var start = Moment.of(from);
            var wanted = Shipped.BOOK.rule(rule, start.day());
            new DeadlineRequest(
                    wanted,
                    variant == null ? wanted.usual() : wanted.variant(variant),
                    start,
                    Optional.ofNullable(to).map(DateText::complete),
                    Arrays.stream(Text.trim(excluded).split(" "))
                            .filter(word -> !word.isEmpty())
                            .map(Exclusion::of)
                            .toList(),
                    extensions);
        });
        assertEquals(sentence, refusal.sentence());
    }
}
