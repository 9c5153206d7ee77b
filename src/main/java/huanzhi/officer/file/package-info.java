/// The ledgers that fill officers' files: 请假和借调, 回避单位 (行政处罚法 43), 培训学时.
///
/// A row belongs to an officer who is in the list already. It replaces the entry it is about, or adds one; entries the
/// ledger does not mention stay.
///
/// | Chinese | in the code |
/// |---|---|
/// | 请假、借调台账 | leave import |
/// | 回避单位台账 | recusal import |
/// | 培训台账 | training import |
package huanzhi.officer.file;
