package huanzhi.register;

import huanzhi.base.Text;

/// One point of 自行监测: where, what, how often.
public record MonitoringPoint(String place, String factors, String frequency) {

    public MonitoringPoint {
        place = Text.within(100, "监测点位", place);
        factors = Text.within(300, "监测因子", factors);
        frequency = Text.within(50, "监测频次", frequency);
    }
}
