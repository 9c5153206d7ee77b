package sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// 430 works of the county and the 24 people who inspect them.
final class RegisterLedgers {

    record Works(String name, String code, String person, String address) {}

    private static final int WORKS = 430;
    private static final int OFFICERS = 24;

    private record Trade(String word, String code, String name) {}

    private static final List<Trade> TRADES = List.of(
            new Trade("水泥制品", "3021", "水泥制品制造"),
            new Trade("新型墙材", "3031", "粘土砖瓦及建筑砌块制造"),
            new Trade("石材", "3032", "建筑用石加工"),
            new Trade("竹木", "2011", "锯材加工"),
            new Trade("木业", "2021", "胶合板制造"),
            new Trade("家具", "2110", "木质家具制造"),
            new Trade("纸品", "2231", "纸和纸板容器制造"),
            new Trade("包装印务", "2319", "包装装潢及其他印刷"),
            new Trade("粮油", "1311", "稻谷加工"),
            new Trade("豆制品", "1392", "豆制品制造"),
            new Trade("酒业", "1512", "白酒制造"),
            new Trade("茶业", "1530", "精制茶加工"),
            new Trade("生态养殖", "0313", "猪的饲养"),
            new Trade("禽业", "0321", "鸡的饲养"),
            new Trade("屠宰", "1351", "牲畜屠宰"),
            new Trade("精细化工", "2614", "有机化学原料制造"),
            new Trade("涂料", "2641", "涂料制造"),
            new Trade("塑业", "2926", "塑料包装箱及容器制造"),
            new Trade("表面处理", "3360", "金属表面处理及热处理加工"),
            new Trade("铸造", "3391", "黑色金属铸造"),
            new Trade("金属结构", "3311", "金属结构制造"),
            new Trade("电子", "3982", "电子电路制造"),
            new Trade("再生资源", "4220", "非金属废料和碎屑加工处理"),
            new Trade("污水处理", "4620", "污水处理及其再生利用"),
            new Trade("加油站", "5265", "机动车燃油零售"),
            new Trade("汽车修理", "8111", "汽车修理与维护"),
            new Trade("采石", "1019", "粘土及其他土砂石开采"));

    private final Invention invention;
    private final List<Works> works = new ArrayList<>();
    private final List<String> officers = new ArrayList<>();

    RegisterLedgers(Invention invention) {
        this.invention = invention;
    }

    List<Works> works() {
        return works;
    }

    List<String> officers() {
        return officers;
    }

    static String certificate(int officer) {
        return String.format("43990024%03d", officer);
    }

    Ledger enterprises() {
        var ledger = new Ledger(
                "单位名称",
                "统一社会信用代码",
                "曾用名",
                "法定代表人",
                "环保联系人",
                "联系电话",
                "注册地址",
                "生产地址",
                "乡镇",
                "行业代码",
                "行业名称",
                "生产状态",
                "监管类别",
                "排污许可管理类别",
                "排污许可证号",
                "许可证有效期至",
                "信用等级",
                "入库日期",
                "备注");
        var names = new LinkedHashSet<String>();
        while (works.size() < WORKS) {
            var trade = invention.oneOf(TRADES);
            var town = invention.oneOf(Invention.TOWNS);
            var name = Invention.COUNTY
                    + invention.tradeName()
                    + trade.word()
                    + (trade.code().equals("5265") ? "" : "有限公司");
            if (!names.add(name)) {
                continue;
            }
            var place =
                    Invention.COUNTY + town + (town.endsWith("区") ? "创业路" : "村前路") + (1 + invention.below(260)) + "号";
            var one = new Works(name, invention.creditCode(), invention.person(), place);
            works.add(one);
            var key = works.size() % 9 == 0;
            var permit = key ? "重点管理" : works.size() % 3 == 0 ? "简化管理" : works.size() % 11 == 0 ? "未纳入" : "登记管理";
            var licensed = key || permit.equals("简化管理");
            ledger.add(
                    name,
                    one.code(),
                    works.size() % 37 == 0 ? Invention.COUNTY + invention.tradeName() + trade.word() + "厂" : "",
                    one.person(),
                    invention.person(),
                    invention.phone(),
                    place,
                    place,
                    town,
                    trade.code(),
                    trade.name(),
                    works.size() % 29 == 0 ? "停产" : works.size() % 41 == 0 ? "季节性" : "在产",
                    key ? "重点" : works.size() % 23 == 0 ? "特殊" : "一般",
                    permit,
                    licensed ? one.code() + "001P" : "",
                    licensed ? "202" + (5 + invention.below(4)) + "-0" + (1 + invention.below(9)) + "-15" : "",
                    works.size() % 7 == 0 ? "蓝牌" : works.size() % 53 == 0 ? "黄牌" : "绿牌",
                    "202" + invention.below(3) + "-03-01",
                    "");
        }
        return ledger;
    }

    Ledger people() {
        var ledger = new Ledger("姓名", "股室", "职务", "执法证号", "执法证有效期至", "专业特长", "在岗状态", "联系电话", "参加工作日期", "备注", "最近年审");
        var names = new LinkedHashSet<String>();
        while (officers.size() < OFFICERS) {
            var name = invention.person();
            if (!names.add(name)) {
                continue;
            }
            officers.add(name);
            var number = officers.size();
            ledger.add(
                    name,
                    number <= 3 ? "局领导" : number <= 17 ? "生态环境保护综合行政执法大队" : number <= 20 ? "法制宣传股" : "生态股",
                    number == 1 ? "局长" : number <= 3 ? "副局长" : number == 4 ? "大队长" : "执法员",
                    certificate(number),
                    number == 24 ? "2025-01-31" : "2028-06-30",
                    List.of("水", "大气", "固废", "噪声", "法制").get(number % 5),
                    number == 23 ? "借调" : "在岗",
                    invention.phone(),
                    (2005 + number % 17) + "-07-01",
                    "",
                    number == 19 ? "2024-03-20" : "2024-06-28");
        }
        return ledger;
    }
}
