package huanzhi.law;

import java.util.Optional;

/// The law a case is decided by: that of the act, and beside it that of the decision where it has changed since.
///
/// An act that ended on 2026-08-14 and is decided on 2026-09-01 is cited by the old act; `laterLaw` then holds
/// 生态环境法典, because a lighter one would have to be used instead (行政处罚法 37, 从旧兼从轻).
public record ApplicableLaw(LegalBasis byAct, Optional<LegalBasis> laterLaw) {

    /// 从旧兼从轻待比较: legal staff still have to say which of the two is lighter.
    public boolean comparisonPending() {
        return laterLaw.isPresent();
    }
}
