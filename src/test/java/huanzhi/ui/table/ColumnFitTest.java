package huanzhi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.ui.FxThread;
import huanzhi.ui.Kits;
import huanzhi.ui.ScriptedDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What gives way first when a table is narrower than its columns would like.
@ExtendWith(FxThread.class)
class ColumnFitTest {

    /// 名称 wants 240 and has 15 Han characters: 18 + 15 × 13 = 213. 信用代码 wants 168 and has 18 digits, 154.8.
    /// 乡镇 wants 140 and has 3 Han, 57. Cut short, 名称 keeps no less than 170. Beside them stands the bar's 12.
    /// Set closer, they need 11 + 15 × 12 = 191, 11 + 18 × 7.1 = 138.8 and 47. Cut short, 名称 then keeps
    /// 240 × 0.6 = 144 and the code all of its digits. Parts of a pixel are left away.
    @ParameterizedTest(name = "in {0} pixels: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        660 | 名称 340 / 信用代码 168 / 乡镇 140 | the widest takes what is left over
        560 | 名称 240 / 信用代码 168 / 乡镇 140 | all have what they want
        437 | 名称 213 / 信用代码 154 / 乡镇 57  | each gives what nothing in it needs
        414 | 名称 190 / 信用代码 154 / 乡镇 57  | then the name is cut short
        390 | 名称 191 / 信用代码 139 / 乡镇 47  | then the type is set closer
        350 | 名称 152 / 信用代码 138 / 乡镇 47  | and the name cut short again
        300 | 名称 213 / 信用代码 154 / 乡镇 57  | with a bar anyway nothing is cut short
        """)
    void columnsGiveWayInTurn(double width, String expected, String why, @TempDir Path folder) {
        var table = new TableBuilder<String>(Kits.with(folder, new ScriptedDialogs()), "fit", row -> row)
                .text("名称", row -> row, it -> it.width(240))
                .text("信用代码", row -> "914300000000000000", it -> it.width(168))
                .text("乡镇", row -> "石桥镇")
                .build();
        table.show(List.of("岳水县清源污水处理厂一期工程部"));
        table.view().resize(width, 300);
        var columns = table.view().getColumns();
        assertEquals(
                expected.strip(),
                columns.stream()
                        .map(column -> column.getText() + " " + Math.round(pixels(column)))
                        .collect(Collectors.joining(" / ")),
                why);
    }

    private static double pixels(TableColumn<?, ?> column) {
        return column.getPrefWidth();
    }
}
