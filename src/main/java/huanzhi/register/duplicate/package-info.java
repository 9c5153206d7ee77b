/// Enterprises that stand in the register twice: finding them, and making one of two.
///
/// | Chinese | in the code |
/// |---|---|
/// | 疑似重复 / 理由 | suspicion / likeness |
/// | 不是重复 | distinct |
/// | 合并 / 保留的一家 / 并入的一家 | merger / survivor / merged |
package huanzhi.register.duplicate;
