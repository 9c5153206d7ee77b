package sample;

/// Study, training, outreach and lectures. For 2024: 1,060 copies, 186 consultations, two lectures.
final class ActivityLedger {

    private final Ledger ledger = new Ledger("活动类型", "活动名称", "举办日期", "对象", "地点", "参加人数", "发放资料份数", "接受咨询人次", "备注");

    Ledger write() {
        year(2023, new int[] {150, 220, 180, 260, 90}, new int[] {20, 35, 31, 40, 19}, 1);
        year(2024, new int[] {180, 320, 210, 250, 100}, new int[] {22, 58, 36, 45, 25}, 2);
        return ledger;
    }

    private void year(int year, int[] copies, int[] consultations, int lectures) {
        for (var quarter = 1; quarter <= 4; quarter++) {
            study(year + "-0" + quarter + "-1" + quarter, "党组法治专题学习（第" + quarter + "次）", "党组", 7);
            study(year + "-0" + (quarter + 4) + "-2" + quarter, "干部职工集中学法", "干部职工", 22 + quarter);
        }
        add("培训", "行政执法业务培训", year + "-03-20", "执法人员", "分局会议室", 19, 0, 0);
        add("培训", "执法文书制作培训", year + "-06-18", "执法人员", "分局会议室", 18, 0, 0);
        add("培训", "现场采样与取证培训", year + "-10-16", "执法人员", "工业集中区", 16, 0, 0);
        var names = new String[] {"世界水日宣传", "六五环境日宣传", "全国生态日宣传", "国家宪法日宣传", "送法进乡村"};
        var days = new String[] {"-03-22", "-06-05", "-08-15", "-12-04", "-11-08"};
        var places = new String[] {"河畔公园", "文化广场", "中心小学", "文化广场", "石桥镇集市"};
        for (var i = 0; i < names.length; i++) {
            add("普法", names[i], year + days[i], "公众", places[i], 40 + i * 12, copies[i], consultations[i]);
        }
        for (var i = 0; i < lectures; i++) {
            add(
                    "企业讲座",
                    "企业环保法律法规讲座（第" + (i + 1) + "场）",
                    year + "-0" + (4 + i * 5) + "-25",
                    "企业",
                    "工业集中区",
                    46 + i * 9,
                    0,
                    0);
        }
    }

    private void study(String day, String title, String audience, int attendees) {
        add("学习", title, day, audience, "分局会议室", attendees, 0, 0);
    }

    private void add(
            String kind,
            String title,
            String day,
            String audience,
            String place,
            int attendees,
            int copies,
            int asked) {
        ledger.add(kind, title, day, audience, place, attendees, copies, asked, "");
    }
}
