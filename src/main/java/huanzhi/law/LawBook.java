package huanzhi.law;

import java.util.List;

/// The law as it was read at one moment; what refers to what has been checked.
record LawBook(
        String version,
        List<Statute> statutes,
        List<Violation> violations,
        List<ProceduralRule> rules,
        List<Gist> gists) {

    LawBook {
        statutes = List.copyOf(statutes);
        violations = List.copyOf(violations);
        rules = List.copyOf(rules);
        gists = List.copyOf(gists);
    }
}
