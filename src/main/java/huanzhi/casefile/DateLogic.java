package huanzhi.casefile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Stored;
import huanzhi.law.limit.LimitService;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the days of a case can be true together; what cannot be at all the [Case] refuses itself.
public final class DateLogic {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CERTIFICATE_BASIS = "《中华人民共和国行政处罚法》第四十二条";

    private final List<DateRule> rules;

    DateLogic(List<DateRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The rules that ship with the program (`date-order.json`); what has to run in between is asked of `limits`.
    public static DateLogic bundled(LimitService limits) {
        try (var stream = DateLogic.class.getResourceAsStream("date-order.json")) {
            return new DateLogic(JSON.readValue(stream, File.class).rules(limits));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the order of days", e);
        }
    }

    public List<Warning> warnings(Case checked) {
        return rules.stream().flatMap(rule -> rule.check(checked).stream()).toList();
    }

    /// Only those about the days `about`, such as the day of a letter.
    public List<Warning> warnings(Case checked, Set<CaseDate> about) {
        return rules.stream()
                .filter(rule -> about.contains(rule.later()))
                .flatMap(rule -> rule.check(checked).stream())
                .toList();
    }

    /// As [#warnings(Case)], and whether the officers in charge, who are looked up in `officers`, held
    /// valid certificates when they investigated.
    public List<Warning> warnings(Case checked, Collection<Stored<OfficerId, Officer>> officers) {
        var expired = checked.investigation().investigatedOn().stream()
                .flatMap(day -> officers.stream()
                        .filter(each -> checked.filing().officers().contains(each.id()))
                        .flatMap(each -> each.content().uncertifiedOn(day).stream()
                                .map(flaw -> new Warning(
                                        each.content().name() + "的执法证在调查日期 " + day + " " + flaw + "，请核对。",
                                        CERTIFICATE_BASIS))));
        return Stream.concat(warnings(checked).stream(), expired).toList();
    }

    private record File(String version, List<OrderEntry> orders, List<DateRule.Requirement> requirements) {

        List<DateRule> rules(LimitService limits) {
            return Stream.<DateRule>concat(orders.stream().map(order -> order.order(limits)), requirements.stream())
                    .toList();
        }
    }

    private record OrderEntry(
            CaseDate later,
            CaseDate earlier,
            String limit,
            String variant,
            CaseDate unless,
            String reason,
            String basis) {

        DateRule order(LimitService limits) {
            return new DateRule.Order(
                    later,
                    earlier,
                    Optional.ofNullable(limit).map(key -> new Waiting(limits, key, variant == null ? "" : variant)),
                    Optional.ofNullable(unless),
                    reason,
                    basis);
        }
    }
}
