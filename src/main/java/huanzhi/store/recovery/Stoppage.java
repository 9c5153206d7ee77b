package huanzhi.store.recovery;

import huanzhi.base.Refusal;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/// H2 stops for good where it cannot write its file, as on a full disk: whatever is asked of it then fails, until the
/// store is opened anew and the journal gives back what H2 did not write.
public final class Stoppage {

    private static final Set<Integer> CODES = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private Stoppage() {}

    /// What to tell people where `failure` came of one, and `failure` itself otherwise; `undone` is what did not come
    /// about.
    public static RuntimeException told(RuntimeException failure, String undone) {
        return !(failure instanceof Refusal) && isBehind(failure)
                ? new Refusal(undone + "：数据库写不进磁盘，停住了。以前保存过的内容都在，请腾出磁盘空间，关闭程序再打开。", failure)
                : failure;
    }

    /// Why `failure` came about, without the statement that H2 adds, which may be as long as a table.
    public static String reason(Exception failure) {
        return isBehind(failure)
                ? "磁盘写不下或者写不了"
                : String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var stopped = cause instanceof MVStoreException
                    || (cause instanceof SQLException refused && CODES.contains(refused.getErrorCode()));
            if (stopped) {
                return true;
            }
        }
        return false;
    }
}
