/// The code lists that the register's forms offer: shipped data, over which the bureau lays entries of its own.
///
/// Sources as each list names them: GB/T 4754-2017, 国家危险废物名录, the provinces' credit ratings. What nobody has
/// checked against its source is shown as 待核对.
///
/// | Chinese | in the code |
/// |---|---|
/// | 代码表 / 代码 | code list / code |
/// | 停用 | switched off |
package huanzhi.register.code;
