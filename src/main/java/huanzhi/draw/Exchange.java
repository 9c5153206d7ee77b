package huanzhi.draw;

import huanzhi.base.Refusal;

/// 更换人员: an officer who is recused from a drawn enterprise only now; the other of the team stays.
public record Exchange(String code, String officer, String reason, String at, String operator) implements Amendment {

    public Exchange {
        Amendment.requireReason("更换人员", code, reason);
        if (officer.isBlank()) {
            throw new Refusal("更换人员“" + code + "”没有写明换下谁，请填写人员编号。");
        }
    }
}
