/// 行政处罚裁量: the tables by which a fine is measured, the sum they give, and every step on the way.
///
/// Basis: 《湖南省生态环境保护行政处罚裁量权基准规定（2021版）》 (湘环发〔2022〕8号, 2022-03-02 to 2027-03-01), whose special
/// tables are bound to the acts that 生态环境法典 replaced on 2026-08-15; acts after that day are measured by table 13 on
/// the Code's range. 从旧兼从轻: 行政处罚法 37, 法典 1057. All tables, limits and grounds are data (`discretion.json`).
///
/// | Chinese | in the code |
/// |---|---|
/// | 裁量权基准 | discretion, its standard |
/// | 裁量表 / 专用表 / 通用表 | discretion table / special / general |
/// | 栏（及时改正、逾期不改正、情节严重） | column |
/// | 裁量因素 / 档次 / 百分值 | factor / grade / percent |
/// | 裁量起点 | start |
/// | 法定幅度 | statutory range, bounds |
/// | 裁量表对着一个法定幅度 | yardstick |
/// | 基准额 | standard sum |
/// | 从重、从轻、减轻、顶格 | adjustment: heavier, lighter, mitigated, maximum |
/// | 环境违法次数、经核实的投诉 | history |
/// | 从旧兼从轻 | comparison, milder |
/// | 裁量计算表 | discretion sheet |
package huanzhi.law.discretion;
