package huanzhi.draw;

/// Who was at an enterprise last time; the same two are not sent there again next.
public record PastTeam(String code, String first, String second) {

    boolean is(String one, String other) {
        return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
    }
}
