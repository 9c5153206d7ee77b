/// The 名录库: the firms a bureau watches over, which inspections, complaints and cases refer to.
///
/// Fields as in domain-wide use of 污染源名录库; the permit classes are those of 排污许可管理条例 (国务院令第736号) 2.
///
/// | Chinese | in the code |
/// |---|---|
/// | 名录库 / 企业 | register / enterprise |
/// | 生产状态 | operation |
/// | 监管类别 | supervision |
/// | 排污许可证 / 管理类别 | permit / permit class |
/// | 信用等级 | credit rating |
/// | 入库日期 | listed on |
package huanzhi.register;
