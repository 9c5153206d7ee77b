package huanzhi.complaint;

import huanzhi.deadline.Length;
import huanzhi.law.Validity;

/// How long a step of a complaint may take, by which provision, for complaints received within `validity`.
///
/// The day the period starts from is not counted (民法典第二百零一条). Where `confirmed` is false the number still has to
/// be compared with the provision.
public record TimeLimit(
        Nature nature, Step step, Validity validity, Length length, String basis, boolean confirmed, String remark) {

    /// What has to be done in time.
    public enum Step {
        /// 受理, counted from the day of receipt.
        ACCEPT,
        /// 办结, counted from the day of acceptance.
        CLOSE
    }
}
