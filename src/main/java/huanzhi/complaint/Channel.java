package huanzhi.complaint;

import huanzhi.base.Labelled;

/// 来源渠道: how a complaint came in.
public enum Channel implements Labelled {
    LETTER("来信"),
    VISIT("来访"),
    HOTLINE_12345("12345热线"),
    HOTLINE_12369("12369热线"),
    INTERNET("网络"),
    WECHAT("微信"),
    MAILBOX("领导信箱"),
    INSPECTORATE("督察交办"),
    SUPERIOR("上级转办"),
    MEDIA("媒体"),
    OTHER_BODY("部门移送");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
