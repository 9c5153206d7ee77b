package huanzhi.casefile;

import huanzhi.base.Labelled;

/// Why a case went to the police.
public enum TransferKind implements Labelled {
    DETENTION("行政拘留"),
    CRIME("涉嫌犯罪");

    private final String label;

    TransferKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
