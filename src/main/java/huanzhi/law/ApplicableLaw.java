package huanzhi.law;

import java.util.Optional;

/// The law a case is decided by: that of the act, and beside it that of the decision where it has changed since;
/// `milder` is by their fines alone, and equal where nothing has changed.
///
/// An act that ended on 2026-08-14 and is decided on 2026-09-01 is cited by the old act; `laterLaw` then holds
/// 生态环境法典, which is used instead where its fines are milder (行政处罚法 37, 从旧兼从轻).
public record ApplicableLaw(LegalBasis byAct, Optional<LegalBasis> laterLaw, Milder milder) {

    /// 从旧兼从轻待比较: fines apart, legal staff still have to say which of the two is lighter.
    public boolean comparisonPending() {
        return laterLaw.isPresent();
    }

    /// What a letter cites: the law of the act, or the later one where its fines are milder.
    public LegalBasis cited() {
        return laterLaw.filter(later -> milder == Milder.NEWER).orElse(byAct);
    }
}
