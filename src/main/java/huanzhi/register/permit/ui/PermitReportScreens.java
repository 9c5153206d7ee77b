package huanzhi.register.permit.ui;

import huanzhi.register.EnterpriseId;
import huanzhi.register.permit.PermitReportService;
import huanzhi.register.permit.ReportDuty;
import huanzhi.register.permit.ReportRules;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.Undo;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.FormDialog;
import huanzhi.ui.form.FormScreen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// 执行报告: who owes which report, and noting that it came.
public final class PermitReportScreens {

    private static final int SOON = 15;

    private final Desk desk;
    private final PermitReportService reports;
    private final Consumer<EnterpriseId> opener;
    private final Undo undo;

    /// `opener` goes to the page of an enterprise.
    public PermitReportScreens(Desk desk, PermitReportService reports, Consumer<EnterpriseId> opener) {
        this.desk = desk;
        this.reports = reports;
        this.opener = opener;
        this.undo = new Undo(desk.kit(), desk.database());
    }

    public Screen list() {
        var table = new TableBuilder<ReportDuty>(
                        desk.kit(), "register.reports", duty -> List.of(duty.enterprise(), duty.period()))
                .text("企业", ReportDuty::name, it -> it.width(250).frozen())
                .text("乡镇", ReportDuty::town, it -> it.width(90))
                .text("报告", duty -> duty.period().kind().label(), it -> it.width(60))
                .text("报告期", duty -> duty.period().words(), it -> it.width(140))
                .date("期限", duty -> Optional.of(duty.due()), it -> it.width(100))
                .badge("状态", this::state, it -> it.width(110))
                .date("提交日期", ReportDuty::handedInOn, it -> it.width(100))
                .facet("状态", duty -> duty.state(today()))
                .facet("报告", duty -> duty.period().kind().label())
                .facet("报告期", duty -> duty.period().words())
                .bulk("登记已经提交", this::handIn)
                .bulk("取消登记", this::takeBack)
                .empty("没有要交执行报告的企业：重点管理和简化管理的排污许可才要交。")
                .opens(duty -> opener.accept(duty.enterprise()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "排污许可执行报告", Icons.REPORT, table)
                .loads(() -> reports.duties(today()))
                .detail(this::card)
                .action("期限规则", Icons.EDIT, () -> desk.kit().navigator().open(rules()))
                .helps(List.of(
                        "列出前十四个月到后四个月里到期的执行报告，期限由管理类别、行业和发证日期推出。",
                        "选中已经提交的（可以多选），点“登记已经提交”，写上提交日期。",
                        "发证日期没有登记的，按有效期五年倒推；持证太短的报告期不列。",
                        "期限每年以当年通知为准，在“期限规则”里改；附带的没有核对过，标着“待核对”。",
                        "“状态”里可以只看逾期的；导出后可以用来催办。"));
    }

    /// The form of the rules in force.
    public Screen rules() {
        var rules = reports.rules();
        return new FormScreen<>(desk.kit(), "register.report-rules", "执行报告的期限规则", new RulesForm(desk.kit()).of(rules))
                .head(standing(rules))
                .saves(reports::adopt, saved -> desk.kit().navigator().back());
    }

    private Node standing(ReportRules rules) {
        var state = rules.isOwn()
                ? Badge.good("本单位")
                : rules.confirmed() ? Badge.plain("附带") : Badge.unconfirmed("附带的，待核对");
        var bar = new HBox(12, state.node());
        if (rules.isOwn()) {
            var reset = new Button("恢复附带的", Icons.UNDO.node());
            reset.setOnAction(press -> desk.kit()
                    .tasks()
                    .job("恢复附带的规则", () -> {
                        reports.reset();
                        return reports.rules();
                    })
                    .onSuccess(shipped -> desk.kit().navigator().replace(rules()))
                    .start());
            bar.getChildren().add(reset);
        }
        return bar;
    }

    private Node card(ReportDuty duty) {
        var rules = reports.rules();
        return new DetailCard(duty.name())
                .badges(state(duty), rules.confirmed() ? Badge.NONE : Badge.unconfirmed("期限待核对"))
                .fact("报告期", duty.period().words())
                .fact("起止", duty.period().first() + " 至 " + duty.period().last())
                .fact("期限", duty.due().toString())
                .fact("提交", duty.handedInOn().map(LocalDate::toString).orElse(""))
                .fact("依据", rules.source())
                .action("登记已经提交", Icons.DONE, () -> handIn(List.of(duty)))
                .action("取消登记", Icons.UNDO, () -> takeBack(List.of(duty)))
                .action("打开企业", Icons.OPEN, () -> opener.accept(duty.enterprise()))
                .node();
    }

    private Badge state(ReportDuty duty) {
        return duty.isOpen() ? Badge.untilDue(duty.due(), today(), SOON) : Badge.good(duty.state(today()));
    }

    private void handIn(List<ReportDuty> duties) {
        var form = new FormBuilder(desk.kit());
        form.section("登记执行报告", "共 " + duties.size() + " 份。");
        var day = form.date("提交日期", it -> it.required("请填写").value(today()));
        FormDialog.fill(desk.kit().dialogs(), "登记执行报告", form.yields(day::get), "登记")
                .ifPresent(on -> work("登记执行报告", () -> reports.handIn(duties, on), "已登记 " + duties.size() + " 份执行报告。"));
    }

    private void takeBack(List<ReportDuty> duties) {
        work("取消登记", () -> reports.takeBack(duties), "已取消 " + duties.size() + " 份执行报告的登记。");
    }

    private void work(String job, Runnable change, String done) {
        desk.kit()
                .tasks()
                .job(job, () -> {
                    change.run();
                    return done;
                })
                .onSuccess(sentence -> {
                    desk.kit().navigator().refresh();
                    undo.offer(sentence);
                })
                .start();
    }

    private LocalDate today() {
        return desk.kit().clock().today();
    }
}
