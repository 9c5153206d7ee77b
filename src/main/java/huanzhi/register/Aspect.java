package huanzhi.register;

import huanzhi.base.Labelled;
import java.util.function.Function;

/// What of an enterprise is kept when it changes, so that one can say what it was on a day.
public enum Aspect implements Labelled {
    NAME("名称", Enterprise::name),
    LEGAL_PERSON("法定代表人", it -> it.people().legalPerson()),
    REGISTERED_ADDRESS("注册地址", it -> it.site().registeredAddress()),
    PRODUCTION_ADDRESS("生产地址", it -> it.site().productionAddress()),
    OPERATION("生产状态", it -> it.operation().label()),
    SUPERVISION("监管类别", it -> it.supervision().label()),
    CREDIT_RATING("信用等级", it -> it.oversight().creditRating()),
    PERMIT("排污许可", Aspect::permit);

    private final String label;
    private final Function<Enterprise, String> content;

    Aspect(String label, Function<Enterprise, String> content) {
        this.label = label;
        this.content = content;
    }

    @Override
    public String label() {
        return label;
    }

    public String of(Enterprise enterprise) {
        return content.apply(enterprise);
    }

    private static String permit(Enterprise enterprise) {
        var permit = enterprise.permit();
        return permit.permitClass().label()
                + (permit.number().isEmpty() ? "" : " " + permit.number())
                + permit.expiresOn().map(day -> "，至 " + day).orElse("");
    }
}
