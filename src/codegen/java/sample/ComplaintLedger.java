package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The complaints of two years: 97 in 2023, one of them still open at its end; 84 in 2024, all closed and answered.
final class ComplaintLedger {

    private static final List<String> CHANNELS = List.of("12345热线", "12345热线", "网络", "来访", "来信", "微信", "上级转办");
    private static final List<String> MEDIA = List.of("噪声", "恶臭异味", "大气", "水", "固废", "大气、噪声");
    private static final List<String> CONTENTS = List.of(
            "夜间机器声音大，影响休息。", "厂区方向飘来刺鼻气味，傍晚最明显。", "作业时粉尘大，附近窗台积灰。", "门前小溪水发黑，有泡沫。", "路边堆放废料，下雨有黑水流出。", "切割作业噪声和粉尘都很大。");

    private final Invention invention;
    private final RegisterLedgers register;
    private final Ledger ledger = new Ledger(
            "投诉编号", "平台件号", "来源渠道", "事项性质", "收件日期", "投诉人", "联系电话", "要求保密", "被投诉对象", "地点", "污染类型", "投诉内容", "受理日期", "承办人",
            "办理期限", "是否属实", "调查情况", "处理措施", "办结日期", "回复日期", "答复方式", "满意度", "备注");

    ComplaintLedger(Invention invention, RegisterLedgers register) {
        this.invention = invention;
        this.register = register;
    }

    Ledger write() {
        year(2023, 97, 1);
        year(2024, 84, 0);
        return ledger;
    }

    private void year(int year, int count, int open) {
        var days = new ArrayList<LocalDate>();
        while (days.size() < count) {
            var day = invention.dayIn(year);
            if (day.getMonthValue() < 12 || day.getDayOfMonth() < 10) {
                days.add(day);
            }
        }
        days.sort(null);
        for (var i = 0; i < count; i++) {
            add(year, i + 1, days.get(i), i >= count - open);
        }
    }

    private void add(int year, int serial, LocalDate received, boolean open) {
        var kind = serial % MEDIA.size();
        var works = register.works().get((year + serial * 11) % register.works().size());
        var anonymous = serial % 4 == 0;
        var verdict = List.of("属实", "部分属实", "不属实").get(serial % 3);
        var closed = received.plusDays(9 + serial % 5);
        ledger.add(
                "投〔" + year + "〕" + serial + "号",
                serial % 2 == 0 ? "GD" + year + String.format("%05d", serial * 7) : "",
                CHANNELS.get(serial % CHANNELS.size()),
                serial % 2 == 0 ? "12345工单" : "举报",
                received.toString(),
                anonymous ? "" : invention.person(),
                anonymous ? "" : invention.phone(),
                serial % 5 == 0 ? "是" : "否",
                works.name(),
                works.address(),
                MEDIA.get(kind),
                CONTENTS.get(kind),
                received.plusDays(1).toString(),
                register.officers().get(3 + serial % 19),
                received.plusDays(16).toString(),
                open ? "未核实" : verdict,
                open ? "" : "执法人员到现场核查，查看了生产和污染防治设施运行情况，并走访周边住户。",
                open ? "" : verdict.equals("不属实") ? "未发现反映的问题，已向来电人说明。" : "要求该单位加强设施维护，调整作业时间，已整改到位。",
                open ? "" : closed.toString(),
                open ? "" : closed.plusDays(1).toString(),
                open ? "未回复" : anonymous ? "平台" : "电话",
                open || anonymous ? "未回访" : serial % 9 == 0 ? "基本满意" : "满意",
                "");
    }
}
