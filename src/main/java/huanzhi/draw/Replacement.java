package huanzhi.draw;

/// 改抽: a drawn enterprise that cannot be inspected; the next key in line takes its place.
public record Replacement(String code, String reason, String at, String operator) implements Amendment {

    public Replacement {
        Amendment.requireReason("改抽", code, reason);
    }

    @Override
    public String officer() {
        return "";
    }
}
