package huanzhi.law.ui;

import huanzhi.base.DateText;
import huanzhi.base.Refusal;
import huanzhi.law.own.LawKind;
import huanzhi.law.search.LawFind;
import huanzhi.law.search.LawFind.Kind;
import huanzhi.law.search.LawShelf;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/// 法规库: every page of it.
public final class LawScreens {

    private static final List<String> HELP = List.of(
            "筛选栏里写名称、条号、几个词或拼音首字母；“生效日”里写日期，只看那一天有效的。",
            "选中一行在右边看它说什么；回车打开：违法行为看新旧对照，法规看条文。",
            "“导入全文”把公布的法规（docx、txt、md）拆成可以引到项的条文，文书按日期引用；先预览，可以整部撤销。",
            "“新增”和“更正”写的是本单位自己的条目，只取代、不改动随程序附带的；“撤回”后附带的恢复有效。",
            "标“待核对”的条号、幅度请法制人员对照公布的文本。");

    private final Desk desk;
    private final LawShelf law;
    private final LawCards cards;
    private final OwnEntryPages own;

    public LawScreens(Desk desk, LawShelf law) {
        this.desk = desk;
        this.law = law;
        this.own = new OwnEntryPages(desk, law);
        this.cards = new LawCards(law, own, this::open);
    }

    /// The list with everything in the library; typed words filter it, a day leaves what was in force then.
    public Screen list() {
        var day = new TextField();
        var table = new TableBuilder<LawRow>(desk.kit(), "law.list", LawRow::id)
                .choice("种类", row -> row.find().kind(), it -> it.width(80))
                .text("名称", row -> brief(row.find().title()), it -> it.width(180))
                .text("条款", row -> brief(row.find().place()), it -> it.width(150))
                .text("内容", row -> row.find().words(), it -> it.width(170))
                .date("生效", row -> Optional.of(row.find().validity().from()), it -> it.width(84))
                .date("失效", row -> row.find().validity().until(), it -> it.width(84))
                .badge("状态", LawRow::state, it -> it.width(76))
                .facet("种类", row -> row.find().kind().label())
                .facet("状态", row -> row.state().word())
                .search(row -> row.find().haystack())
                .empty("法规库里没有这一天有效的内容。")
                .opens(row -> open(row.find()))
                .exports(desk.export())
                .build();
        var list = new ListAndDetail<>(desk.kit(), "法规库", Icons.LAW, table)
                .loads(() -> LawRow.of(law.search().find("", day(day.getText())), law.own()))
                .detail(cards::of)
                .beside(day)
                .helps(HELP)
                .action("导入全文", Icons.IMPORT, this::importing)
                .adds("新增", own::add);
        day.setPromptText("生效日");
        day.setPrefColumnCount(7);
        day.setTooltip(new Tooltip("写日期后回车，只看那一天有效的；清空看全部"));
        day.setOnAction(press -> list.reload());
        tellTrouble();
        return list;
    }

    /// The page of something that was found.
    public void open(LawFind find) {
        switch (find.kind()) {
            case VIOLATION ->
                law.library()
                        .violation(find.key())
                        .ifPresent(violation -> desk.kit()
                                .navigator()
                                .open(new ApplicabilityScreen(desk.kit(), law.library(), violation)));
            case STATUTE, ARTICLE, TEXT ->
                desk.kit().navigator().open(new StatuteScreen(desk.kit(), law, find.title(), find.validity()));
        }
    }

    /// The comparison for the first violation of the catalogue, and the reader on the first statute; for pictures.
    public void openFirst(Kind kind) {
        law.search().find("", Optional.empty()).stream()
                .filter(find -> find.kind() == kind)
                .findFirst()
                .ifPresent(this::open);
    }

    /// The form of an entry as it holds now.
    public void correct(LawKind kind, String key) {
        own.change(kind, key);
    }

    public void importing() {
        desk.kit().navigator().open(new StatuteImportScreen(desk, law.texts()));
    }

    /// Entries of one's own that contradict the rest, as undoing can leave them, are not passed over in silence.
    private void tellTrouble() {
        desk.kit()
                .tasks()
                .job("核对自有条目", law.library()::trouble)
                .onSuccess(found -> found.ifPresent(
                        sentence -> desk.kit().dialogs().tell("自有条目没有采用", "自有的法规条目互相矛盾，暂时只用随程序附带的：" + sentence)))
                .start();
    }

    /// In a narrow column every statute goes without the name of the state.
    private static String brief(String words) {
        return words.replace("中华人民共和国", "");
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return DateText.parse(typed, desk.kit().clock().today());
        } catch (Refusal unreadable) {
            throw new Refusal("生效日“" + typed + "”读不懂，请写成 2026-08-15 的样子。", unreadable);
        }
    }
}
