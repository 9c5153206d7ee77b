package huanzhi.law;

import java.util.List;

/// What is cited together for one purpose; `confirmed` says that legal staff need not look it up again.
public record Provision(List<Citation> citations, boolean confirmed) {

    public static final Provision NONE = new Provision(List.of(), false);

    public Provision {
        citations = List.copyOf(citations);
        confirmed = confirmed
                && citations.stream().allMatch(citation -> citation.statute().confirmed());
    }

    public boolean isEmpty() {
        return citations.isEmpty();
    }

    /// `《…行政处罚法》第四十四条、第四十五条、《…办法》第四十四条`: a statute is named once for the articles behind it.
    public String text() {
        var text = new StringBuilder();
        for (var i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            var sameStatute = i > 0 && citations.get(i - 1).statute().equals(citation.statute());
            text.append(i == 0 ? "" : "、").append(sameStatute ? citation.place() : citation.text());
        }
        return text.toString();
    }
}
