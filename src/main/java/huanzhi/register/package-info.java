/// The 名录库: the firms a bureau watches over, which inspections, complaints and cases refer to.
///
/// Fields as in domain-wide use of 污染源名录库; the permit classes are those of 排污许可管理条例 (国务院令第736号) 2.
///
/// | Chinese | in the code |
/// |---|---|
/// | 名录库 / 企业 | register / enterprise |
/// | 内部号 | internal number, `NB000123` |
/// | 生产状态 / 停产 / 季节性 | operation / stopped / seasonal |
/// | 监管类别 | supervision |
/// | 排污许可证 / 管理类别 | permit / permit class |
/// | 信用等级 | credit rating |
/// | 风险等级 / 重点排污单位 | risk grade / key unit |
/// | 入库 / 退出 | listing: listed on / left on |
/// | 沿革 / 某日的名称 | chronicle, past value / name on a day |
/// | 正面清单 / 列入 / 移出 | positive list / entered / left |
/// | 环评 / 验收 / 排口 / 自行监测点位 | assessment / acceptance / outlet / monitoring point |
package huanzhi.register;
