package huanzhi.register.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseRow;
import huanzhi.register.Enterprises;
import huanzhi.register.Site;
import huanzhi.ui.FxThread;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class LongListTest {

    @TempDir
    private Path folder;

    @Test
    void twelveThousandEnterprisesAreOpenedAndFilteredWithoutWaiting() {
        try (var clerk = new Clerk(folder)) {
            var all = IntStream.rangeClosed(1, 12_000)
                    .mapToObj(serial -> Enterprise.named("青岚县第" + serial + "水泥制品有限公司")
                            .with(new Site("石桥镇" + serial + "号", "", "石桥镇", "", Optional.empty())))
                    .toList();
            clerk.house.database.transact("登记企业", transaction -> new Enterprises().addAll(transaction, all));
            var list = clerk.house.enterprises.list();
            var opening = milliseconds(() -> clerk.pages.open(list));
            var table = clerk.<EnterpriseRow>table();
            assertEquals(12_000, table.rows().size());
            table.filter("snzp");
            var filtering = milliseconds(() -> table.filter("第11999水泥"));
            assertEquals(1, table.shown().size());
            System.out.println("12,000 rows: opening " + opening + " ms, one filter " + filtering + " ms");
            assertTrue(opening < 5_000, "opening took " + opening + " ms");
            assertTrue(filtering < 1_000, "filtering took " + filtering + " ms");
        }
    }

    private static long milliseconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
