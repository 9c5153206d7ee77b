package huanzhi.cli;

import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.law.Violation;
import huanzhi.law.discretion.Discretion;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.FineLaw;
import huanzhi.law.discretion.Pick;
import huanzhi.law.discretion.Preface;
import huanzhi.law.discretion.Proposal;
import huanzhi.law.discretion.Step;
import huanzhi.law.discretion.Subject;
import huanzhi.law.discretion.Yardstick;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The act a call of `fine` is about: a violation on its days, perhaps of a case with its history.
record FineMatter(FineLaw law, Optional<Proposal> proposal, Preface preface) {

    /// `word` is a number of the catalogue, a name or a key; of several of one number the one that `table` is for, or
    /// else the first.
    static FineMatter of(Discretion discretion, String word, String table, LocalDate lastDay, LocalDate decidedOn) {
        var called = called(discretion, word);
        var meant = called.stream()
                .filter(each ->
                        !table.isEmpty() && discretion.table(table).violations().contains(each.key()))
                .findFirst()
                .orElse(called.getFirst());
        var law = FineLaw.of(discretion, meant, lastDay, decidedOn);
        return new FineMatter(
                law,
                Optional.empty(),
                called.size() == 1 ? law.preface() : law.preface().after(oneOf(called, meant)));
    }

    /// Of the case `key`, decided on the day it was, or on `decidedOn`, or today.
    static FineMatter of(FineDesk desk, RecordKey key, Optional<LocalDate> decidedOn) {
        var subject = desk.subjects().find(key).orElseThrow();
        var discretion = desk.discretion();
        var violation = discretion
                .law()
                .violation(subject.violation())
                .orElseThrow(() -> new Refusal("案件“" + subject.number() + "”没有登记违法行为，请先在案件里选定。"));
        var law = FineLaw.of(
                discretion,
                violation,
                subject.actEnd(),
                decidedOn.or(subject::decidedOn).orElse(desk.clock().today()));
        return new FineMatter(law, Optional.of(Proposal.of(discretion, desk.subjects(), subject)), law.preface());
    }

    Optional<Subject> subject() {
        return proposal.map(Proposal::subject);
    }

    /// The choices, each with the ground that the records give where they propose the same.
    List<Pick> choose(Yardstick yardstick, String numbers) {
        return yardstick.column().choose(numbers).stream().map(this::grounded).toList();
    }

    private Pick grounded(Pick pick) {
        return proposal.flatMap(each -> each.pick(pick.factor()))
                .filter(proposed -> proposed.place() == pick.place())
                .orElse(pick);
    }

    private static List<Violation> called(Discretion discretion, String word) {
        var numbered = discretion.law().violations().stream()
                .filter(each -> String.valueOf(each.number()).equals(word.strip()))
                .toList();
        return numbered.isEmpty()
                ? List.of(discretion
                        .law()
                        .violation(word)
                        .orElseThrow(() -> new Refusal("没有违法行为“" + word + "”，请写 1 到 "
                                + discretion.law().violations().getLast().number() + " 的序号、名称或者代码。")))
                : numbered;
    }

    private static Step oneOf(List<Violation> called, Violation meant) {
        return new Step("违法行为目录第 " + meant.number() + " 项分为" + names(called) + "，这里按“" + meant.name() + "”计算。", "");
    }

    private static String names(List<Violation> called) {
        return called.stream()
                .map(each -> "“" + each.name() + "”（" + each.key() + "）")
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }
}
