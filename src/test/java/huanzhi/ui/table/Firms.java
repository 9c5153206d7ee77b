package huanzhi.ui.table;

import huanzhi.base.Money;
import huanzhi.ui.Badge;
import huanzhi.ui.Kit;
import huanzhi.ui.Kits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Invented firms for the tests and pictures of tables; the same ones for the same number.
public final class Firms {

    private static final List<String> PLACES = List.of("长岭", "青砖", "清源", "石桥", "白云", "竹山", "渡口", "枫林", "茶园", "沙溪");
    private static final List<String> TRADES = List.of("水泥", "矿业", "污水处理", "养殖", "印染", "化工", "建材", "电镀", "屠宰", "家具");
    private static final List<String> TOWNS = List.of("城关镇", "石桥镇", "沙溪乡", "枫林乡", "茶园镇");
    private static final List<String> SUPERVISIONS = List.of("重点", "一般", "一般", "一般", "特殊");

    private Firms() {}

    /// One row with twelve columns' worth of facts.
    public record Firm(
            int id,
            String name,
            String code,
            String town,
            String supervision,
            String industry,
            String legalPerson,
            String phone,
            boolean running,
            Optional<LocalDate> permitUntil,
            int inspections,
            Money fines,
            String address) {}

    public static List<Firm> invent(int count) {
        var random = new Random(20240101);
        return IntStream.range(0, count).mapToObj(i -> firm(i, random)).toList();
    }

    private static Firm firm(int i, Random random) {
        var place = PLACES.get(random.nextInt(PLACES.size()));
        var trade = TRADES.get(random.nextInt(TRADES.size()));
        var town = TOWNS.get(random.nextInt(TOWNS.size()));
        return new Firm(
                i,
                "岳水县" + place + trade + (i % 3 == 0 ? "有限公司" : "厂") + (i < 100 ? "" : "第" + i + "分厂"),
                String.format("9143120%011d", i),
                town,
                SUPERVISIONS.get(random.nextInt(SUPERVISIONS.size())),
                trade,
                "甘乙丙丁戊己庚辛壬癸".substring(random.nextInt(9)).substring(0, 1) + "某",
                String.format("0745-%07d", 1_000_000 + i),
                random.nextInt(6) > 0,
                random.nextInt(4) > 0
                        ? Optional.of(Kits.FRI_2026_09_25.plusDays(random.nextInt(700) - 30))
                        : Optional.empty(),
                random.nextInt(4),
                random.nextInt(9) == 0 ? Money.ofYuan(random.nextInt(40) * 5_000L) : Money.ZERO,
                town + place + "村" + (1 + random.nextInt(20)) + "组");
    }

    public static TableBuilder<Firm> table(Kit kit) {
        return new TableBuilder<Firm>(kit, "test.firms", Firm::id)
                .text("名称", Firm::name, it -> it.width(210).frozen())
                .text("信用代码", Firm::code, it -> it.width(152))
                .text("类别", Firm::supervision, it -> it.width(52))
                .text("乡镇", Firm::town, it -> it.width(72))
                .badge(
                        "许可到期",
                        firm -> firm.permitUntil()
                                .map(day -> Badge.untilDue(day, kit.clock().today()))
                                .orElse(Badge.unconfirmed("待核对")),
                        it -> it.width(92))
                .number("本年检查", Firm::inspections, it -> it.summed().width(72))
                .money("罚款", Firm::fines, it -> it.summed().width(100))
                .badge("状态", firm -> firm.running() ? Badge.good("在产") : Badge.plain("停产"), it -> it.width(72))
                .date("到期日", Firm::permitUntil, it -> it.hidden())
                .text("行业", Firm::industry, it -> it.hidden())
                .text("法定代表人", Firm::legalPerson, it -> it.hidden())
                .text("地址", Firm::address, it -> it.hidden())
                .facet("类别", Firm::supervision)
                .facet("乡镇", Firm::town)
                .search(firm -> firm.name() + " " + firm.code() + " " + firm.legalPerson());
    }
}
