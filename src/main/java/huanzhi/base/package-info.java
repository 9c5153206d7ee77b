/// The words every room shares: money, dates, codes, refusals. Knows nothing but the JDK.
///
/// The terms of the law are translated once, here, and used everywhere:
///
/// | Chinese | in the code |
/// |---|---|
/// | 生态环境分局 | bureau |
/// | 执法主体 / 分局 | authority / branch |
/// | 名录库 企业 | register, enterprise |
/// | 疑似重复 / 合并 | suspicion, likeness / merger |
/// | 正面清单 | positive list |
/// | 监管类别 / 分类标准 | supervision category / criterion, scheme |
/// | 排污许可执行报告 / 报告期 | permit report / period |
/// | 代码表 | code list |
/// | 执法人员 / 执法证 | officer / certificate |
/// | 行政检查 / 双随机 | inspection / random draw |
/// | 投诉举报 / 办结 / 回复 | complaint / close / reply |
/// | 案件 / 立案 / 撤销立案 | case / file / withdraw |
/// | 违法行为 / 案由 | violation / cause |
/// | 事先(听证)告知书 | notice |
/// | 陈述申辩 / 听证 | plea / hearing |
/// | 行政处罚决定书 | decision |
/// | 送达 / 送达回证 | service / service receipt |
/// | 罚款 / 没收违法所得 | fine / confiscated |
/// | 移送公安机关 | transfer |
/// | 行政复议 / 行政诉讼 | remedy: review / litigation |
/// | 法制审核 / 集体讨论 | legal review / collective discussion |
/// | 法规库 / 条文 / 要旨 | law library / text / gist |
/// | 从旧兼从轻 / 旧法 / 新法 | milder law / older / newer |
/// | 自有条目 / 更新包 | own entry / pack |
/// | 裁量 / 裁量表 / 裁量因素 / 档次 | discretion / discretion table / factor / grade |
/// | 从重、从轻、减轻、顶格 | adjustment: heavier, lighter, mitigated, maximum |
/// | 期限 / 严格日 / 法定日 | limit / strict day / lawful day |
/// | 不计入期限的期间 / 延长 | exclusion / extension |
/// | 文号 / 机关代字 / 文种代字 | document number / authority code / kind code |
/// | 定稿 / 作废 | issue / void |
/// | 普法 / 学习 / 培训 / 讲座 | outreach / study / training / lecture |
/// | 年度报告 / 数字 / 口径 | annual report / figure / definition |
/// | 待核对 | unconfirmed |
package huanzhi.base;
