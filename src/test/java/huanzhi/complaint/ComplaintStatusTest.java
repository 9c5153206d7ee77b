package huanzhi.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintStatusTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
        registered only,             -,          -,          -,          2024-05-06, 未受理
        accepted,                    2024-05-01, -,          -,          2024-05-06, 受理中
        on its last day,             2024-05-01, 2024-05-06, -,          2024-05-06, 受理中
        the day after,               2024-05-01, 2024-05-06, -,          2024-05-07, 超期
        not even accepted in time,   -,          2024-05-06, -,          2024-05-07, 超期
        closed in time,              2024-05-01, 2024-05-06, 2024-05-06, 2024-05-07, 已办结
        closed late,                 2024-05-01, 2024-05-06, 2024-06-01, 2024-06-02, 已办结
        closed without acceptance,   -,          -,          2024-06-01, 2024-06-02, 已办结
        """)
    void follows(String what, LocalDate accepted, LocalDate due, LocalDate closed, LocalDate today, String label) {
        var status = ComplaintStatus.of(
                Optional.ofNullable(accepted), Optional.ofNullable(due), Optional.ofNullable(closed), today);
        assertEquals(label, status.label());
    }
}
