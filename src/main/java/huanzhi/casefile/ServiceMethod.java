package huanzhi.casefile;

import huanzhi.base.Labelled;

/// 送达方式.
public enum ServiceMethod implements Labelled {
    NONE("未送达"),
    DIRECT("直接送达"),
    LEFT("留置送达"),
    ENTRUSTED("委托送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达"),
    PUBLIC("公告送达");

    private final String label;

    ServiceMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
