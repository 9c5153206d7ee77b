package huanzhi.law.discretion;

import java.util.List;
import java.util.stream.Stream;

/// What has to be said before a fine is reckoned, and what of it somebody still has to look up.
public record Preface(List<Step> remarks, List<String> doubts) {

    public static final Preface NONE = new Preface(List.of(), List.of());

    public Preface {
        remarks = List.copyOf(remarks);
        doubts = List.copyOf(doubts);
    }

    /// The same after one more remark.
    public Preface after(Step remark) {
        return new Preface(Stream.concat(Stream.of(remark), remarks.stream()).toList(), doubts);
    }
}
