package huanzhi.document.issue;

import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A paper that could be issued: all but its number.
///
/// `givenNumber` is one the record already carries from the time before the program, or empty; `numbersElsewhere` are
/// those of other records, which must not be given again.
public record Draft(
        LetterForm form,
        Subject subject,
        String authorityCode,
        LocalDate day,
        String givenNumber,
        List<String> numbersElsewhere,
        Function<Line, Paper> paper,
        String templateVersion,
        String lawVersion,
        Map<String, String> terms) {

    public Draft {
        numbersElsewhere = List.copyOf(numbersElsewhere);
        terms = Map.copyOf(terms);
    }

    /// As it looks before it has a number: the place of the serial is left open.
    public Paper preview(LetterPattern pattern) {
        return paper.apply(Line.of(openNumber(pattern)));
    }

    private String openNumber(LetterPattern pattern) {
        if (!form.isNumbered() || !givenNumber.isEmpty()) {
            return givenNumber;
        }
        return pattern.of(authorityCode, form.kindCode()).before(day.getYear()) + "　号";
    }
}
