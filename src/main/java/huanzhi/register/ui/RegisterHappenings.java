package huanzhi.register.ui;

import huanzhi.register.Appendix;
import huanzhi.register.Aspect;
import huanzhi.register.Chronicle;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.PastValue;
import huanzhi.register.duplicate.Merger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the register itself has to tell of an enterprise's life: what it was called and did before, its permit, its
/// stays on the positive list, who was merged into it.
final class RegisterHappenings {

    private final List<Happening> told = new ArrayList<>();
    private final Runnable history;

    /// `history` goes to where each change of the enterprise is listed.
    private RegisterHappenings(Runnable history) {
        this.history = history;
    }

    /// `histories` goes to the history of the enterprise with that id, which may be one merged away.
    static List<Happening> of(
            EnterpriseId id,
            Chronicle chronicle,
            Appendix appendix,
            List<Merger> mergers,
            Consumer<EnterpriseId> histories) {
        var told = new RegisterHappenings(() -> histories.accept(id));
        told.changes(chronicle);
        told.register(chronicle.now());
        appendix.positiveListings().forEach(listing -> {
            told.tell(Optional.of(listing.enteredOn()), "正面清单", "列入" + because(listing.ground()));
            told.tell(listing.leftOn(), "正面清单", "移出" + because(listing.reason()));
        });
        mergers.forEach(merger -> told.told.add(new Happening(
                merger.mergedOn(),
                "合并",
                "“" + merger.name() + "”" + (merger.code().isEmpty() ? "" : "（" + merger.code() + "）") + "并入",
                () -> histories.accept(merger.merged()))));
        return told.told;
    }

    private void changes(Chronicle chronicle) {
        var past = chronicle.past();
        for (var place = 0; place < past.size(); place++) {
            var value = past.get(place);
            tell(
                    Optional.of(value.heldUntil()),
                    value.aspect().label(),
                    shown(value.content()) + " → "
                            + shown(next(chronicle, past.subList(place + 1, past.size()), value.aspect())));
        }
    }

    private static String next(Chronicle chronicle, List<PastValue> later, Aspect aspect) {
        return later.stream()
                .filter(value -> value.aspect() == aspect)
                .findFirst()
                .map(PastValue::content)
                .orElseGet(() -> aspect.of(chronicle.now()));
    }

    private void register(Enterprise now) {
        var listing = now.listing();
        tell(listing.listedOn(), "名录库", "入库" + because(listing.ground()));
        tell(listing.leftOn(), "名录库", "退出" + because(listing.reason()));
        tell(now.permit().issuedOn(), "许可", "发证 " + now.permit().number());
        tell(now.permit().expiresOn(), "许可", "到期 " + now.permit().number());
        tell(now.industry().startedOn(), "投产", now.industry().name());
    }

    private void tell(Optional<LocalDate> day, String kind, String words) {
        day.ifPresent(on -> told.add(new Happening(on, kind, words.strip(), history)));
    }

    private static String shown(String content) {
        return content.isEmpty() ? "（空）" : content;
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : "：" + reason;
    }
}
