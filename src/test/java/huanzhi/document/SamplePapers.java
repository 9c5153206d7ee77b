package huanzhi.document;

import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.PictureFile;
import huanzhi.document.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Papers of an invented county, with the text a year of real typing leaves behind.
public final class SamplePapers {

    /// Sentences with rare characters, mixed digits, quotes, brackets and long numbers.
    private static final List<String> SENTENCES = List.of(
            "为深入贯彻落实党中央、国务院决策部署，进一步规范行政执法行为，切实保障公民、法人和其他组织的合法权益，根据《中华人民共和国行政处罚法》第四十四条、第六十三条之规定，结合本县实际，现就有关情况报告如下。",
            "全年共抽查企业110余家，出动执法人员300余人次，立案4起，其中移送公安机关1起，罚款24.7余万元，办结率和回复率均为100%（同比上升3.5个百分点）。",
            "当事人法定代表人龚䶮、委托代理人王喆、证人李犇、邓𬭊均对上述事实予以确认；现场负责人买买提·艾力在《现场检查（勘察）笔录》上签名。",
            "群众反映“晚上11点以后，砂石厂仍在作业，粉尘很大……”，经核实，该厂（统一社会信用代码：91431281MA4LTEST0X）夜间噪声为63.5dB（A），超过《工业企业厂界环境噪声排放标准》（GB"
                    + " 12348—2008）规定的50dB（A）。",
            "截至2024年12月31日，共发放宣传资料1000余份，接受群众咨询180余人次，开展企业讲座两场；“谁执法谁普法”责任制落实率为100%。",
            "外排废水化学需氧量浓度为138mg/L、氨氮浓度为12.6mg/L，分别超过《污水综合排放标准》（GB"
                    + " 8978—1996）一级标准0.38倍和0.26倍；PM2.5年均值为31μg/m³，占地约3500㎡，水温≤35℃。",
            "罚款人民币贰拾肆万柒仟元整（¥247000.00），缴款账号为800012345678901234567890，逾期每日按罚款数额的3%加处罚款，加处数额不超过罚款本数——即24.7万元。",
            "联系人：张三、李四，电话0745-7712345，电子邮箱hbj@example.gov.cn，网址http://www.example.gov.cn/col/col1234/index.html。",
            "会议强调：“要坚持‘环保优先’，做到‘四不两直’，发现一起、查处一起。”");

    private SamplePapers() {}

    /// A year's report of many pages; the same for the same seed.
    public static Paper report(int paragraphs, long seed) {
        var random = random(seed);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of("山阳市生态环境局云溪分局", "2024年度法治政府建设情况报告")));
        blocks.add(new Block.Blank(1));
        blocks.add(new Block.Addressee(Line.of("县人民政府：")));
        for (var i = 0; i < paragraphs; i++) {
            if (i % 6 == 0) {
                blocks.add(new Block.Heading(1, Line.of("一二三四五六七八九十".charAt(i / 6 % 10) + "、坚持依法行政，提升执法效能")));
            }
            if (i % 3 == 0) {
                blocks.add(new Block.Heading(2, Line.of("（" + "一二".charAt(i / 3 % 2) + "）加强组织领导，压实工作责任")));
            }
            blocks.add(Block.Paragraph.of(paragraph(random, 1 + random.nextInt(4))));
        }
        blocks.add(signature(false));
        return new Paper("2024年度法治政府建设情况报告", "山阳市生态环境局云溪分局", Layout.REPORT, blocks);
    }

    /// A report of ordinary prose, as most of them are.
    public static Paper plainReport() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of("山阳市生态环境局云溪分局", "2024年度法治政府建设情况报告")));
        blocks.add(new Block.Blank(1));
        for (var i = 0; i < 24; i++) {
            if (i % 4 == 0) {
                blocks.add(new Block.Heading(1, Line.of("一二三四五六".charAt(i / 4) + "、健全工作机制，提升执法水平")));
            }
            blocks.add(Block.Paragraph.of("一是加强组织领导，调整充实法治建设领导小组，主要负责人切实履行第一责任人职责，全年专题研究法治工作" + (i + 2)
                    + "次，做到重要工作亲自部署、重大问题亲自过问。二是严格规范执法，全面落实行政执法公示、执法全过程记录和重大执法决定法制审核三项制度，坚持处罚与教育相结合，主动接受社会监督。"));
        }
        blocks.add(signature(false));
        return new Paper("2024年度法治政府建设情况报告", "山阳市生态环境局云溪分局", Layout.REPORT, blocks);
    }

    /// A report with red head and imprint that goes upwards.
    public static Paper redHead(int paragraphs) {
        var report = report(paragraphs, 7);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Letterhead("山阳市生态环境局云溪分局文件", Line.of("云环报〔2025〕3号"), Optional.of(Line.of("周明远"))));
        blocks.addAll(report.blocks());
        blocks.add(new Block.Remark(Line.of("（联系人：张三，电话：0745-7712345）")));
        blocks.add(new Block.Imprint(
                Line.of("市生态环境局，县人大常委会办公室，县政协办公室，县委政法委，县司法局，县公安局，县人民法院，县人民检察院。"),
                Line.of("山阳市生态环境局云溪分局办公室"),
                Line.of("2025年1月9日")));
        return new Paper(report.title(), report.author(), Layout.REPORT, blocks);
    }

    /// A penalty decision; no two numbers are alike.
    public static Paper letter(int number) {
        var random = random(number);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of("山阳市生态环境局", "行政处罚决定书")));
        blocks.add(new Block.Number(Line.of(value("山环罚〔2025〕" + number + "号", "案件.文号"))));
        blocks.add(new Block.Blank(1));
        blocks.add(field("当事人名称", "云溪县青石砂业有限责任公司第" + number + "分公司"));
        blocks.add(field("统一社会信用代码", "91431281MA4LTEST0X"));
        blocks.add(field("法定代表人", "龚䶮"));
        blocks.add(field("住所", "云溪县青石镇×××村第" + number + "村民小组（原供销社院内）"));
        blocks.add(new Block.Heading(1, Line.of("一、环境违法事实和证据")));
        for (var i = 0; i < 4; i++) {
            blocks.add(Block.Paragraph.of(SENTENCES.get((number + i) % SENTENCES.size())));
        }
        blocks.add(new Block.Heading(1, Line.of("二、行政处罚的依据、种类和履行方式、期限")));
        blocks.add(new Block.Paragraph(Line.of(
                new Run.Words("依据《中华人民共和国水污染防治法》第八十三条第二项的规定，我局决定对你单位处罚款人民币"),
                value((1000 * number + 500) + "元", "案件.罚款"),
                new Run.Words("。"))));
        blocks.add(Block.Paragraph.of(paragraph(random, 2)));
        blocks.add(signature(true));
        return new Paper("行政处罚决定书", "山阳市生态环境局", Layout.LETTER, blocks);
    }

    /// A service receipt, boxed, with blanks for the pen and a value that is still missing.
    public static Paper receipt() {
        var rows = List.of(
                row(1, "送达文书名称及文号", "《行政处罚决定书》（山环罚〔2025〕1号）"),
                row(1, "受送达人", "云溪县青石砂业有限责任公司"),
                row(1, "送达地点", "云溪县青石镇×××村（原供销社院内）"),
                row(2, "送达方式", "□直接送达　□留置送达　□邮寄送达　□委托送达　□公告送达　□电子送达"),
                new Block.Row(
                        2,
                        List.of(
                                Block.Cell.heading("送达人（签名）"),
                                Block.Cell.of(Line.of("")),
                                Block.Cell.heading("执法证号"),
                                Block.Cell.of(Line.of(new Run.Value("", "送达.执法证号", Run.State.MISSING))))),
                row(3, "受送达人（签名或者盖章）", "\n　　　　年　　月　　日"),
                row(3, "见证人", ""),
                row(4, "备注", "受送达人拒绝签收的，应当记明拒收事由和日期，由送达人、见证人签名或者盖章，把文书留在受送达人的住所，即视为送达。"));
        return new Paper(
                "送达回证",
                "山阳市生态环境局",
                Layout.FORM,
                List.of(
                        new Block.Title(List.of("山阳市生态环境局", "送达回证")),
                        new Block.Number(Line.of("山环送〔2025〕1号")),
                        new Block.Table(List.of(30, 34, 20, 26), rows)));
    }

    /// A form with a green picture, four dots wide for three high.
    public static Paper pictured() {
        var picture = new PictureFile(SamplePictures.png(SamplePictures.plain(400, 300)));
        return new Paper(
                "现场照片",
                "山阳市生态环境局",
                Layout.FORM,
                List.of(
                        new Block.Title(List.of("现场照片")),
                        new Block.Picture(picture, 240, 180, Optional.of(Line.of("第 1 号　2号排口"))),
                        Block.Paragraph.of("照片下面的文字。")));
    }

    private static Block.Row row(int height, String name, String text) {
        return new Block.Row(
                height, List.of(Block.Cell.heading(name), new Block.Cell(3, false, List.of(Line.of(text)))));
    }

    private static Block.FieldLine field(String label, String text) {
        return new Block.FieldLine(label, Line.of(value(text, "案件." + label)));
    }

    private static Run.Value value(String text, String field) {
        return new Run.Value(text, field, Run.State.FILLED);
    }

    private static Block.Signature signature(boolean sealed) {
        return new Block.Signature(Line.of("山阳市生态环境局云溪分局"), Line.of("2025年1月9日"), sealed);
    }

    private static String paragraph(RandomGenerator random, int sentences) {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return text.toString();
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
