package huanzhi.register;

import java.time.LocalDate;
import java.util.Optional;

/// One enterprise of the register as it is on one day, in as few words as a plan or a draw needs.
///
/// @param code its 统一社会信用代码, or else its internal number, see [EnterpriseId#number()]
/// @param operation its 生产状态 on that day
/// @param operationSince since when, where that is known
/// @param positiveSince since when it stands on the 正面清单, if it does on that day
public record RegisterEntry(
        EnterpriseId id,
        String code,
        String name,
        String town,
        Supervision supervision,
        Operation operation,
        Optional<LocalDate> operationSince,
        String creditRating,
        String riskGrade,
        Optional<LocalDate> positiveSince) {

    public boolean isOnPositiveList() {
        return positiveSince.isPresent();
    }
}
