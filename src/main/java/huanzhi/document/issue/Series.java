package huanzhi.document.issue;

import huanzhi.base.NumberPattern;

/// The numbers of one kind of paper of one authority in one year, counted from 1.
public record Series(String authorityCode, String kindCode, int year, NumberPattern pattern) {

    public static Series of(LetterPattern pattern, String authorityCode, LetterForm form, int year) {
        return new Series(authorityCode, form.kindCode(), year, pattern.of(authorityCode, form.kindCode()));
    }

    public String number(int serial) {
        return pattern.number(year, serial);
    }
}
