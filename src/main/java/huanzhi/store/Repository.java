package huanzhi.store;

import huanzhi.base.Refusal;

/// Marks the one class of an aggregate that holds its SQL; no other class outside the store may use jOOQ.
public interface Repository {

    /// Refuses a change or removal that found no row of the version it was read with; `what` names the record, such as
    /// `检查“检查〔2024〕12号”`.
    default void requireWritten(int rows, String what) {
        if (rows == 0) {
            throw new Refusal(what + "在打开之后已经被修改或者删除，请重新打开再操作。");
        }
    }
}
