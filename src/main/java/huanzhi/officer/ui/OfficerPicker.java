package huanzhi.officer.ui;

import huanzhi.base.PinyinInitials;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.officer.Duty;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.OfficerService;
import huanzhi.ui.Tone;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.RecordSource;
import java.util.List;
import java.util.Locale;

/// Finds officers by name or initials, those on duty first, each with the state of the certificate.
record OfficerPicker(OfficerService officers, OfficerBadges badges) {

    RecordSource<OfficerId> source() {
        return RecordSource.numbered(OfficerId::new, OfficerId::value, this::search, this::describe);
    }

    private List<Candidate<OfficerId>> search(String typed) {
        var wanted = Text.clean(typed).toLowerCase(Locale.ROOT);
        return officers.all().stream()
                .filter(each -> each.content().name().contains(wanted)
                        || PinyinInitials.ofPerson(each.content().name()).contains(wanted)
                        || each.content()
                                .certificateNumber()
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .sorted((one, other) ->
                        one.content().duty().compareTo(other.content().duty()))
                .map(this::candidate)
                .toList();
    }

    private Candidate<OfficerId> describe(OfficerId id) {
        return officers.find(id).map(this::candidate).orElseGet(() -> new Candidate<>(id, "已删除的人员", ""));
    }

    private Candidate<OfficerId> candidate(Stored<OfficerId, Officer> found) {
        var officer = found.content();
        var certificate = badges.certificate(officer);
        var detail = officer.certificateNumber()
                + (certificate.tone() == Tone.PLAIN ? "" : " " + certificate.word())
                + (officer.duty() == Duty.ON_DUTY ? "" : " " + officer.duty().label());
        return new Candidate<>(found.id(), officer.name(), detail, certificate.tone());
    }
}
