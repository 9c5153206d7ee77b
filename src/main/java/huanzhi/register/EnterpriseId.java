package huanzhi.register;

import java.util.Optional;

/// Names one enterprise for ever, here and in the journal.
public record EnterpriseId(long value) {

    private static final String PREFIX = "NB";

    /// What an enterprise without a code is called in lists that go out, such as `NB000123`; never another's.
    public String number() {
        return String.format("%s%06d", PREFIX, value);
    }

    /// The id that `word` is the internal number of; empty where it is none.
    public static Optional<EnterpriseId> ofNumber(String word) {
        return word.length() > PREFIX.length()
                        && word.length() < 20
                        && word.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
                        && word.chars().skip(PREFIX.length()).allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(new EnterpriseId(Long.parseLong(word.substring(PREFIX.length()))))
                : Optional.empty();
    }
}
