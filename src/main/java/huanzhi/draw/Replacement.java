package huanzhi.draw;

import huanzhi.base.Refusal;

/// A drawn enterprise that cannot be inspected, and why; the next key in line takes its place.
public record Replacement(String code, String reason) {

    public Replacement {
        if (reason.isBlank()) {
            throw new Refusal("改抽“" + code + "”没有写明原因，请填写。");
        }
    }
}
