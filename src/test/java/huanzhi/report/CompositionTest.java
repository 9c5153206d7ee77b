package huanzhi.report;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.Money;
import huanzhi.document.model.Line;
import huanzhi.report.figure.Amount;
import huanzhi.report.figure.Breakdown;
import huanzhi.report.figure.Figure;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.FigureDefinition;
import huanzhi.report.figure.FigureSet;
import huanzhi.report.figure.Wording;
import huanzhi.report.figure.WordingStyle;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each section says of figures given as `名称=值`, `部分/全部` for rates, 分 for money, `←` last year's.
class CompositionTest {

    private static final FigureBook BOOK = FigureBook.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        leadership  | 法治学习=8 党组专题学法=4 干部职工学法=4 学法人次=126 执法培训=3 参训人次=53 | 全年组织法治学习8次，党组专题学法4次，干部职工集中学法4次，参加学习120余人次。举办执法业务培训3期，参训50余人次。
        leadership  | 法治学习=0 执法培训=0 任务方面=8 任务事项=36 | 年度法治政府建设任务分解为8个方面36项。
        duties      | 行政许可=32 准予许可=30 不予许可=2 环评审批=18 排污许可证=42 | 办理行政许可32件，准予许可30件，不予许可2件。审批建设项目环境影响评价文件18个。核发排污许可证42张。
        duties      | PM2.5年均浓度=29.8←32 优良天数=341←330 优良天数目标=335 环境空气综合指数=2.39 空气质量排名=全市第二 地表水断面达标率=100.0←96.4 | PM2.5年均浓度29.8微克/立方米，同比改善6.9%。环境空气综合指数2.39，排名全市第二。空气质量优良天数341天（目标335天），同比增长3.3%。地表水考核断面达标率100%，同比提高3.6个百分点。
        decisions   | 清理规范性文件=5 保留规范性文件=4 废止规范性文件=1 合同审查=6 法律意见=16 法律顾问=1 | 清理规范性文件5件，保留4件，废止1件。审查合同6份。收到法律意见16条。聘请法律顾问一名。
        enforcement | 双随机抽查企业=113←98 出动执法人员=306 检查企业=147 检查家次=170←148 查处环境违法案件=4←5 移送公安机关=1 罚款金额=24765000←31200000 发现问题=28 完成整改=26 整改中=2 整改率=26/28 | 按照“双随机、一公开”要求累计抽查企业110余家，全年各类现场检查累计出动执法人员300余人次，共检查企业147家、170家次。检查中发现问题28个，完成整改26个，正在整改2个，整改率92.9%。全年查处环境违法案件4件，其中向公安机关移送1起，罚款金额24.7余万元。与上年相比，检查家次同比增长14.9%，立案数同比下降20%，罚款金额同比下降20.6%。
        enforcement | 双随机抽查企业=0 检查企业=9 检查家次=12 出动执法人员=24 | 全年检查企业9家、12家次，累计出动执法人员20余人次。
        enforcement | 检查家次=0 查处环境违法案件=0 移送公安机关=0 罚款金额=5000000 行政处罚决定=1 没收违法所得=50000 | 全年无行政检查情况。全年无新立案的环境违法案件情况，往年立案的案件罚款金额5万元。作出行政处罚决定1件，没收违法所得500元。
        enforcement | 查处环境违法案件=0 移送公安机关=0 罚款金额=0 | 全年无新立案的环境违法案件情况。
        enforcement | 移送行政拘留=7 移送行政拘留人数=7 移送涉嫌犯罪=2 移送涉嫌犯罪人数=5 五类案件=55 按日连续处罚=1 查封扣押=46 限产停产=1 | 移送行政拘留7起7人，移送涉嫌犯罪2起5人。办理五类案件55件，按日连续处罚1件，查封扣押46件，限产停产1件，移送行政拘留7起，移送涉嫌犯罪2起。
        enforcement | 移送行政拘留=0 移送行政拘留人数=0 移送涉嫌犯罪=2 移送涉嫌犯罪人数=5 | 移送涉嫌犯罪2起5人。
        enforcement | 撤销立案=1 不予行政处罚=2 责令改正=4 被撤销的处罚决定=1 法制审核=4 集体讨论=3 持证执法人员=24 | 撤销立案1件。对违法行为轻微并及时改正等依法不予行政处罚的2件。责令改正违法行为4件。决定被撤销的1件，不计入上述处罚数字。完成重大执法决定法制审核4件。经集体讨论决定的案件3件。年末持有效执法证的在册人员24名。
        enforcement | 损害赔偿线索=11 主动上报线索=7 上级下发线索=4 磋商办结=7 损害赔偿金额=1342000 执法笔录=40 | 制作执法笔录40份。筛查生态环境损害赔偿线索11条，主动上报7条，上级下发4条，经磋商办结7件，赔偿金额13420元。
        oversight   | 行政复议=0 行政诉讼=0 | 全年无申请行政复议及提起行政诉讼情况。
        oversight   | 行政复议=2@结果:维持1,撤销1 行政诉讼=0 | 全年被申请行政复议2件（维持1件、撤销1件），无提起行政诉讼情况。
        oversight   | 行政复议=0 行政诉讼=1@结果:未结1 | 全年被提起行政诉讼1件（未结1件），无申请行政复议情况。
        oversight   | 行政复议=1@结果:维持1 行政诉讼=1@结果:未结1 | 全年被申请行政复议1件（维持1件），被提起行政诉讼1件（未结1件）。
        oversight   | 公示处罚决定=4 行政处罚决定=4 处罚公示率=4/4 公示双随机结果=115 信息稿件=53 | 作出的4件行政处罚决定均已公示。公示双随机抽查结果115条。公开发布信息稿件50余篇。
        oversight   | 公示处罚决定=3 行政处罚决定=4 处罚公示率=3/4 | 已公示行政处罚决定3件，公示率75%。
        oversight   | 公示处罚决定=0 行政处罚决定=0 建议提案=3 建议提案满意率=100 案卷评查=10 优秀案卷=4 荣誉和典型=省级典型案例1篇 | 办理人大代表建议和政协委员提案3件，满意率100%。评查行政执法案卷10卷，评为优秀4卷。获得的荣誉和入选的典型：省级典型案例1篇。
        disputes    | 受理投诉=84←97@来源渠道:来信3,网络81 办结投诉=84 办结率=84/84 回复率=84/84 | 全年共受理群众投诉84件，办结率和回复率均为100%。按来源渠道分，来信3件、网络81件。投诉受理量同比下降13.4%。
        disputes    | 受理投诉=18 办结投诉=17 办结率=17/18 回复率=16/18 | 全年共受理群众投诉18件，办结17件，办结率94.4%，回复率88.9%。
        disputes    | 受理投诉=0 办结率=0/0 回复率=0/0 | 全年无群众投诉情况。
        outreach    | 普法活动=5 宣传资料=1060 群众咨询=186 企业讲座=2 企业讲座人次=101 | 全年开展普法活动5场，发放宣传资料1000余份，接受群众咨询180余人次。面向企业举办两场法律法规讲座，100余人次参加。
        outreach    | 普法活动=0 宣传资料=40 群众咨询=0 企业讲座=1 | 全年发放宣传资料40份。面向企业举办一场法律法规讲座。
        """)
    void sectionsSayTheirFigures(String section, String figures, String text) {
        assertEquals(text, text(section, figures));
    }

    private static String text(String section, String figures) {
        var set = new FigureSet(
                2024,
                Arrays.stream(figures.split(" ")).map(CompositionTest::figure).toList());
        var weaver = new Weaver(set, new Wording(WordingStyle.USUAL), new Terms(2024, Office.BUREAU));
        return new Composition(BOOK, set, weaver, Map.of())
                .sections(Outline.shipped()).stream()
                        .flatMap(DraftSection::all)
                        .filter(each -> each.id().equals(section))
                        .flatMap(each -> each.paragraphs().stream())
                        .map(Line::text)
                        .collect(joining());
    }

    private static Figure figure(String text) {
        var parts = text.split("[=@]");
        var amounts = parts[1].split("←");
        var definition = BOOK.named(parts[0]).orElseThrow();
        return new Figure(
                definition,
                amount(definition, amounts[0]),
                amounts.length == 1 ? Optional.empty() : Optional.of(amount(definition, amounts[1])),
                List.of(),
                parts.length == 2 ? List.of() : List.of(breakdown(parts[2])),
                Optional.empty());
    }

    private static Breakdown breakdown(String text) {
        var parts = text.split(":");
        return new Breakdown(
                parts[0],
                Arrays.stream(parts[1].split(","))
                        .map(part -> new Breakdown.Part(
                                part.replaceAll("[0-9]", ""),
                                new Amount.Count(Long.parseLong(part.replaceAll("[^0-9]", "")))))
                        .toList());
    }

    private static Amount amount(FigureDefinition definition, String text) {
        return switch (definition.kind()) {
            case COUNT -> new Amount.Count(Long.parseLong(text));
            case MONEY -> new Amount.Sum(new Money(Long.parseLong(text)));
            case RATE -> new Amount.Rate(Long.parseLong(text.split("/")[0]), Long.parseLong(text.split("/")[1]));
            case MEASURE -> new Amount.Measured(new BigDecimal(text));
            case TEXT -> new Amount.Words(text);
        };
    }
}
