package huanzhi.sheet;

import huanzhi.base.CreditCode;
import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.base.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One row being read. Every getter that cannot read its cell records a problem and gives a harmless stand-in, so that
/// a
/// row tells all its problems at once.
public final class ImportRow {

    /// The row's number as Excel shows it.
    public int number() {
        throw new UnsupportedOperationException();
    }

    /// The cell without blanks around; empty where there is none.
    public String text(ImportField field) {
        throw new UnsupportedOperationException();
    }

    public Optional<LocalDate> date(ImportField field) {
        throw new UnsupportedOperationException();
    }

    /// A date that must be there; the stand-in is 1970-01-01.
    public LocalDate requiredDate(ImportField field) {
        throw new UnsupportedOperationException();
    }

    /// A whole number of zero or more; an empty cell is zero.
    public int count(ImportField field) {
        throw new UnsupportedOperationException();
    }

    /// A sum in 元 (or in 万元 where the heading or the cell says so); an empty cell is zero.
    public Money money(ImportField field) {
        throw new UnsupportedOperationException();
    }

    public Optional<CreditCode> creditCode(ImportField field) {
        throw new UnsupportedOperationException();
    }

    /// 是/否, √, 有/无; an empty cell is no.
    public boolean yes(ImportField field) {
        throw new UnsupportedOperationException();
    }

    /// A choice by its label; an empty cell is `fallback`.
    public <E extends Enum<E> & Labelled> E choice(ImportField field, Class<E> type, E fallback) {
        throw new UnsupportedOperationException();
    }

    /// Several choices, separated by 、 ， ； / or blanks.
    public <E extends Enum<E> & Labelled> List<E> choices(ImportField field, Class<E> type) {
        throw new UnsupportedOperationException();
    }

    /// Several texts, separated likewise.
    public List<String> texts(ImportField field) {
        throw new UnsupportedOperationException();
    }

    public void reject(ImportField field, String reason, String remedy) {
        throw new UnsupportedOperationException();
    }

    public List<Problem> problems() {
        throw new UnsupportedOperationException();
    }
}
