package huanzhi.register;

import huanzhi.base.Text;

/// What an enterprise was approved for and lets out: 环评, 验收, monitoring, pollutants, radiation.
///
/// @param acceptance the 竣工环保验收, in words: when, by whom, under which number
public record Profile(
        String assessmentKind,
        String assessmentNumber,
        String acceptance,
        boolean onlineMonitored,
        int outletCount,
        String pollutants,
        String radiation) {

    public static final Profile UNKNOWN = new Profile("", "", "", false, 0, "", "");

    public Profile {
        assessmentKind = Text.within(20, "环评类型", assessmentKind);
        assessmentNumber = Text.within(100, "环评文号", assessmentNumber);
        acceptance = Text.within(200, "验收情况", acceptance);
        pollutants = Text.within(500, "主要污染物", pollutants);
        radiation = Text.within(200, "辐射", radiation);
    }

    /// With what is not known here taken from `other`.
    public Profile filledFrom(Profile other) {
        return new Profile(
                Text.or(assessmentKind, other.assessmentKind),
                Text.or(assessmentNumber, other.assessmentNumber),
                Text.or(acceptance, other.acceptance),
                onlineMonitored || other.onlineMonitored,
                outletCount == 0 ? other.outletCount : outletCount,
                Text.or(pollutants, other.pollutants),
                Text.or(radiation, other.radiation));
    }
}
