package huanzhi.draw.round;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.draw.Commitment;
import huanzhi.plan.PlanMatterId;
import java.time.LocalDateTime;
import java.util.Optional;

/// One draw as the office carries it out: frozen once, drawn from once, or cancelled with a reason; never changed.
///
/// @param matter the matter of the yearly plan that is drawn for, where there is one
/// @param numberSource the public number agreed on at the freeze, in words; empty where none was
/// @param againReason why the period is drawn for once more, where it is
public record Round(
        String number,
        Optional<PlanMatterId> matter,
        String title,
        DrawPeriod period,
        String operator,
        String supervisor,
        String againReason,
        LocalDateTime frozenAt,
        Commitment commitment,
        String numberSource,
        Keeping keeping,
        Optional<Reveal> reveal,
        Optional<Cancellation> cancellation) {

    /// How the frozen lists and the secret are kept: the hash of their file, the key of the lock, and the salt of the
    /// supervisor's password, empty where he set none.
    record Keeping(String frozenHash, String lockKey, String passwordSalt) {

        boolean needsPassword() {
            return !passwordSalt.isEmpty();
        }
    }

    /// The drawing itself. `recordDigest` is the hash of the record as it is published, `recordHash` that of the file
    /// it lies locked in.
    public record Reveal(LocalDateTime at, String publicNumber, String recordDigest, String recordHash) {}

    public record Cancellation(LocalDateTime at, String by, String reason) {}

    static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 50;

    public boolean needsPassword() {
        return keeping.needsPassword();
    }

    public boolean stands() {
        return cancellation.isEmpty();
    }

    /// What it is called in sentences: `抽取“双随机〔2026〕1号”`.
    public String called() {
        return "抽取“" + number + "”";
    }

    Reveal drawn() {
        return reveal.orElseThrow(() -> new Refusal(called() + "还没有抽取，请先抽取。"));
    }

    void requireStanding() {
        cancellation.ifPresent(gone -> {
            throw new Refusal(called() + "已经作废（" + gone.reason() + "），请另行冻结。");
        });
    }

    Round revealed(Reveal done) {
        return new Round(
                number,
                matter,
                title,
                period,
                operator,
                supervisor,
                againReason,
                frozenAt,
                commitment,
                numberSource,
                keeping,
                Optional.of(done),
                cancellation);
    }

    Round cancelled(Cancellation gone) {
        return new Round(
                number,
                matter,
                title,
                period,
                operator,
                supervisor,
                againReason,
                frozenAt,
                commitment,
                numberSource,
                keeping,
                reveal,
                Optional.of(gone));
    }

    /// `name`, refused where there is none; `what` is who that is, such as `操作人`.
    static String person(String what, String name) {
        var text = Text.within(LONGEST_NAME, what, name);
        if (text.isEmpty()) {
            throw new Refusal(what + "没有填写，请填写姓名。");
        }
        return text;
    }

    /// `words`, refused where nothing was written; `what` is what they are for, such as `作废抽取`.
    static String reason(String what, String words) {
        var why = Text.within(LONGEST_REASON, "原因", Text.trim(words));
        if (why.isEmpty()) {
            throw new Refusal(what + "没有写明原因，请填写。");
        }
        return why;
    }
}
