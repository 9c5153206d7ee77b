package huanzhi.casefile.letter;

import huanzhi.casefile.CaseDate;
import huanzhi.casefile.Outcome;
import huanzhi.law.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Collects which hard rules a record breaks; notice and decision share some of them.
final class LetterRules {

    private final CaseMatter matter;
    private final List<Obstacle> obstacles = new ArrayList<>();

    private LetterRules(CaseMatter matter) {
        this.matter = matter;
    }

    /// Form 29: R29.2, R29.8 and the days.
    static List<Obstacle> ofNotice(CaseMatter matter) {
        var rules = new LetterRules(matter);
        rules.shared(Set.of(CaseDate.NOTICE));
        rules.stopIf(
                matter.decision().outcome() == Outcome.NO_PENALTY,
                "处理结论是不予行政处罚，不能出具行政处罚事先（听证）告知书，请改用不予行政处罚事先（听证）告知书。",
                "plea");
        rules.stopIf(
                HearingScope.includes(matter) && !matter.hearing().offered(),
                "拟作出的处罚属于听证范围，告知书却没有告知听证，请在案件中勾选告知听证。",
                "hearing");
        return rules.obstacles;
    }

    /// Form 38: R38-2 to R38-5, H3, H4 and the days.
    static List<Obstacle> ofDecision(CaseMatter matter) {
        var rules = new LetterRules(matter);
        rules.shared(Set.of(CaseDate.NOTICE, CaseDate.NOTICE_SERVED, CaseDate.DECISION));
        rules.outcome();
        rules.notice();
        rules.reviews();
        return rules.obstacles;
    }

    private void shared(Set<CaseDate> days) {
        matter.dates()
                .warnings(matter.file(), days)
                .forEach(warning -> obstacles.add(new Obstacle(warning.sentence(), warning.basis())));
        var bureau = matter.bureau();
        stopIf(
                !bureau.sealName().equals(bureau.authorityName()),
                "执法主体名称“" + bureau.authorityName() + "”与印章单位“" + bureau.sealName() + "”不一致，请在设置中核对。",
                "body");
        stopIf(
                matter.violation().filter(Violation::correctionFirst).isPresent()
                        && matter.file().investigation().correctionOrderedOn().isEmpty(),
                "这种违法行为应当先责令改正，逾期不改正才处罚，案件里没有责令改正日期，请核对。",
                "correction");
    }

    private void outcome() {
        switch (matter.decision().outcome()) {
            case PENALTY -> {}
            case OPEN -> stop("案件的处理结论还是办理中，请先填写处理结论和决定日期。", "decision");
            case NO_PENALTY -> stop("处理结论是不予行政处罚，不能出具行政处罚决定书，请改用不予行政处罚决定书。", "decision");
            case REVOKED -> stop("这个案件的决定已被撤销，不能再出具行政处罚决定书，请另行立案。", "decision");
        }
    }

    private void notice() {
        var hearing = matter.hearing();
        stopIf(hearing.requestedOn().isPresent() && !hearing.offered(), "当事人要求了听证，告知书却没有告知听证，请核对告知听证一栏。", "hearing");
        matter.notice()
                .map(notice -> PenaltyTerms.read(notice.terms()))
                .filter(PenaltyTerms.of(matter.decision())::goesBeyond)
                .ifPresent(told -> stop("决定的处罚种类或者数额超出了告知书告知的内容，请先作废告知书，重新告知。", "no-heavier"));
    }

    private void reviews() {
        var found = matter.file().investigation();
        var heard = matter.hearing().heldOn().isPresent();
        stopIf(heard && found.legalReviewOn().isEmpty(), "经过听证的案件没有法制审核日期，未经法制审核不得作出决定，请补填。", "legal-review");
        stopIf(
                (heard || CollectiveScope.includes(matter))
                        && found.discussedOn().isEmpty(),
                "这个案件应当经负责人集体讨论，却没有集体讨论日期，请补填。",
                "collective-discussion");
    }

    private void stopIf(boolean broken, String sentence, String rule) {
        if (broken) {
            stop(sentence, rule);
        }
    }

    private void stop(String sentence, String rule) {
        obstacles.add(new Obstacle(
                sentence,
                matter.rule(rule).map(found -> found.provision().text()).orElse("")));
    }
}
