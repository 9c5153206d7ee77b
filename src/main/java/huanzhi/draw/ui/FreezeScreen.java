package huanzhi.draw.ui;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.round.DrawOffice;
import huanzhi.draw.round.DrawPeriod;
import huanzhi.draw.round.FreezeOrder;
import huanzhi.draw.round.RoundId;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// 计划 and 冻结: on the left what is drawn for and who does it, on the right the pool with its arithmetic.
///
/// What is typed is not kept as a draft, because the supervisor's password is among it.
final class FreezeScreen implements Screen {

    private final Kit kit;
    private final DrawOffice office;
    private final Consumer<RoundId> frozen;
    private final List<Stored<PlanMatterId, PlanMatter>> matters;
    private final Button freeze = new Button("冻结名单", Icons.LOCK.node());
    private final BorderPane page = new BorderPane();
    private final Form<Order> form;
    private Field<Stored<PlanMatterId, PlanMatter>> matter;
    private Field<DrawPeriod> period;

    /// What the form says, before the candidates are asked for.
    private record Order(
            PlanMatterId matter,
            DrawPeriod period,
            String operator,
            String supervisor,
            String source,
            String password,
            String again) {}

    /// `frozen` goes on once it is done.
    FreezeScreen(Kit kit, DrawOffice office, Consumer<RoundId> frozen) {
        this.kit = kit;
        this.office = office;
        this.frozen = frozen;
        this.matters = years().boxed()
                .flatMap(year -> office.preparing().matters(year).stream())
                .toList();
        this.form = form();
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        freeze.getStyleClass().add("accent");
        freeze.setOnAction(press -> freeze());
        freeze.setDisable(matters.isEmpty());
        var head = new HBox(16, title, DrawStep.line(DrawStep.FREEZE), gap, freeze);
        head.getStyleClass().add("page-head");
        page.getStyleClass().add("page");
        page.setTop(head);
        page.setCenter(form.root());
        matter.onChange(this::showPool);
        period.onChange(this::showPool);
    }

    /// This year, and the next one, whose first quarter is drawn before it begins.
    private IntStream years() {
        var year = kit.clock().today().getYear();
        return IntStream.of(year, year + 1);
    }

    /// For those who fill it in without hands.
    Form<?> filled() {
        return form;
    }

    private Form<Order> form() {
        var today = kit.clock().today();
        var build = new FormBuilder(kit);
        build.section("计划", matters.isEmpty() ? today.getYear() + " 年的检查计划里还没有随机抽查的事项，请先在计划里设抽查规则。" : "按年度检查计划里的事项抽取。");
        matter = build.oneOf(
                "抽查事项",
                matters,
                each -> each.content().number() + " " + each.content().name(),
                it -> it.required("请选择").wide().value(matters.stream().findFirst()));
        period = build.oneOf(
                "时期",
                years().filter(year -> year == today.getYear()
                                || matters.stream()
                                        .anyMatch(each -> each.content().year() == year))
                        .boxed()
                        .flatMap(year -> IntStream.rangeClosed(0, 4).mapToObj(quarter -> new DrawPeriod(year, quarter)))
                        .toList(),
                DrawPeriod::label,
                it -> it.required("请选择").value(DrawPeriod.quarterOf(today)));
        build.section("人员", "抽取应当有人监督。");
        var operator = build.text("操作人", it -> it.required());
        var supervisor = build.text("监督人", it -> it.required().hint("法制或者纪检人员"));
        build.section("冻结", "约定一个现在谁都不知道的公开数，结果就没有人能预先知道。");
        var source = build.text("约定的公开数", it -> it.wide().hint("如 次日体彩排列5开奖号码；可以不约定"));
        var password = build.password("监督口令", it -> it.hint("由监督人设，没有它不能抽取；忘记了只能作废重来"));
        var again = build.text("再抽原因", it -> it.wide().hint("同一事项同一时期已经抽过的，写明为什么再抽"));
        return build.yields(() -> new Order(
                matter.get().id(),
                period.get(),
                operator.get(),
                supervisor.get(),
                source.get(),
                password.get(),
                again.get()));
    }

    void freeze() {
        form.submit().ifPresent(order -> {
            freeze.setDisable(true);
            kit.tasks()
                    .job("冻结名单", () -> office.freezing().freeze(order(order)))
                    .onSuccess(stored -> frozen.accept(stored.id()))
                    .onError(Refusal.class, form::refuse)
                    .lastly(() -> freeze.setDisable(false))
                    .start();
        });
    }

    private FreezeOrder order(Order order) {
        var today = kit.clock().today();
        return new FreezeOrder(
                Optional.of(order.matter()),
                office.preparing().candidates(order.matter(), order.period(), today),
                office.preparing().officers(order.period(), today),
                order.period(),
                order.operator(),
                order.supervisor(),
                order.source(),
                order.password(),
                order.again());
    }

    private void showPool() {
        var today = kit.clock().today();
        matter.value()
                .ifPresent(chosen -> period.value()
                        .ifPresent(when -> kit.tasks()
                                .job("整理对象库", () -> office.preparing().candidates(chosen.id(), when, today))
                                .onSuccess(candidates -> page.setRight(new PoolPane(candidates).root()))
                                .onError(Refusal.class, form::refuse)
                                .start()));
    }

    @Override
    public String title() {
        return "冻结名单";
    }

    @Override
    public Icons icon() {
        return Icons.DRAW;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public void onShown() {
        showPool();
    }

    @Override
    public List<String> help() {
        return List.of(
                "左边选事项、写人员，右边是今天的对象库、应抽数的算式和没有进入的企业及原因。",
                "按“冻结名单”，对象库、人员库、规则和一个谁也没有看见的密数就此固定。",
                "下一页打印承诺书，操作人和监督人签名，然后才抽取。");
    }
}
