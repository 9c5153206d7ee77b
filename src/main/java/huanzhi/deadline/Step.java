package huanzhi.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// One line of the working of a deadline; the words are made only when somebody reads them.
public sealed interface Step {

    /// One Chinese sentence.
    String text();

    /// 起日不计.
    record Started(String trigger, Moment start) implements Step {
        @Override
        public String text() {
            return trigger + " " + withWeekday(start.day())
                    + start.time().map(clock -> " " + clock).orElse("") + "，起日不计，自次日 "
                    + start.day().plusDays(1) + " 起算。";
        }
    }

    /// From the hour, not from the day after.
    record StartedAtOnce(String trigger, Moment start) implements Step {
        @Override
        public String text() {
            return trigger + " " + start.text() + " 起算"
                    + (start.time().isPresent() ? "。" : "；没有写明时刻，以同一时刻为限，请按记录的时刻办理。");
        }
    }

    /// The limit without anything left out or added.
    record Counted(Length length, LocalDate start, LocalDate end) implements Step {
        @Override
        public String text() {
            return switch (length.unit()) {
                case DAY -> "期限 " + length.text() + "（自然日），第 " + length.amount() + " 日是 " + withWeekday(end) + "。";
                case WORKING_DAY ->
                    "期限 " + length.text() + "，扣去其间的周末和节假日 " + (ChronoUnit.DAYS.between(start, end) - length.amount())
                            + " 日，第 " + length.amount() + " 个工作日是 " + withWeekday(end) + "。";
                case HOUR -> "期限 " + length.text() + "，至 " + end + "。";
                case MONTH, YEAR ->
                    "期限 " + length.text()
                            + (end.getDayOfMonth() == start.getDayOfMonth()
                                    ? "，对应日是 "
                                    : "，届满的月份没有 " + start.getDayOfMonth() + " 日，以月末日为届满日：")
                            + withWeekday(end) + "。";
            };
        }
    }

    /// Counted in hours to a time of day.
    record CountedHours(Length length, Moment end) implements Step {
        @Override
        public String text() {
            return "期限 " + length.text() + "，至 " + end.text() + "，不因节假日顺延。";
        }
    }

    record CountedBack(String trigger, Length length, LocalDate event, LocalDate day) implements Step {
        @Override
        public String text() {
            return trigger + " " + withWeekday(event) + "，当日不计，向前倒算 " + length.text() + "，最迟在 " + withWeekday(day)
                    + "。";
        }
    }

    record Extended(Extension extension, LocalDate end) implements Step {
        @Override
        public String text() {
            return extension.text() + "，连续计算至 " + end + "。";
        }
    }

    /// `days` of the exclusion fell into the running limit and are made good at its end.
    record Excluded(Exclusion exclusion, Length days, LocalDate end) implements Step {
        @Override
        public String text() {
            return "扣除" + exclusion.text() + "，在期限内 " + days.text() + "，届满日后移至 " + end + "。";
        }
    }

    record NotConcerned(Exclusion exclusion) implements Step {
        @Override
        public String text() {
            return exclusion.text() + " 没有落在期限的计算日内，不影响届满日。";
        }
    }

    record RolledOver(LocalDate end, Optional<String> festival, LocalDate to) implements Step {
        @Override
        public String text() {
            return "届满日 " + withWeekday(end)
                    + festival.map(name -> "是" + name + "放假").orElse("不是工作日") + "，遇节假日顺延至其后第一个工作日 " + withWeekday(to)
                    + "。";
        }
    }

    record NotRolledOver(LocalDate end) implements Step {
        @Override
        public String text() {
            return "届满日 " + withWeekday(end) + "是工作日，不需要顺延。";
        }
    }

    record NeverRollsOver(LocalDate end) implements Step {
        @Override
        public String text() {
            return "这个期限不因节假日顺延，届满日就是 " + end + "。";
        }
    }

    /// What a limit that ran before this one came to.
    record LeadEnded(String name, LocalDate strict, LocalDate lawful) implements Step {
        @Override
        public String text() {
            return name + "的期限至 " + lawful + " 届满" + (strict.equals(lawful) ? "" : "（不顺延为 " + strict + "，严格日由此起算）")
                    + "，届满之日不计，自次日起算。";
        }
    }

    record WhileRunning(String name, LocalDate last) implements Step {
        @Override
        public String text() {
            return "应当在" + name + "的期限届满前提出，最后一天是 " + last + "。";
        }
    }

    record Capped(BigDecimal percentPerDay, BigDecimal cap, int lastDay, LocalDate end) implements Step {
        @Override
        public String text() {
            var before = percentPerDay.multiply(BigDecimal.valueOf(lastDay - 1L));
            return "每日加处 " + percentPerDay.toPlainString() + "%，第 " + (lastDay - 1) + " 日累计 "
                    + before.toPlainString() + "%，第 " + lastDay + " 日（" + end + "）达到 " + cap.toPlainString()
                    + "% 封顶，此后不再增加。";
        }
    }

    record Spanned(LocalDate first, LocalDate last, long days) implements Step {
        @Override
        public String text() {
            return days == 0 ? last + " 就是起日当天，没有可计的日数。" : "自次日 " + first + " 起，至 " + last + "（当日计入），共 " + days + " 日。";
        }
    }

    /// The party's limit: when it is over.
    record NextStepOpens(LocalDate lawful, LocalDate opens) implements Step {
        @Override
        public String text() {
            return "当事人的期限一律取较晚的一天，" + lawful + " 届满；届满次日 " + opens + " 起才能进行下一步。";
        }
    }

    record Provisional(int year) implements Step {
        @Override
        public String text() {
            return year + " 年的放假安排还没有导入，该年暂按周一至周五计算工作日，导入后请重新计算。";
        }
    }

    record OutsideForce(Basis basis, LocalDate start) implements Step {
        @Override
        public String text() {
            return "所依据的规定自 " + basis.from()
                    + basis.until().map(last -> " 至 " + last).orElse(" 起") + "适用，不含 " + start + "，请核对当时的规定。";
        }
    }

    private static String withWeekday(LocalDate day) {
        return day + "（" + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA) + "）";
    }
}
