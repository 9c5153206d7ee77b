package huanzhi.ui.form;

import huanzhi.ui.Tone;

/// A record or word that can be picked: what it is called, and what helps to tell it from the next one.
///
/// `detail` is one short line such as `执法证 2027-03-01 到期`; `tone` warns when picking it is unwise.
public record Candidate<I>(I id, String name, String detail, Tone tone) {

    public Candidate(I id, String name, String detail) {
        this(id, name, detail, Tone.PLAIN);
    }
}
