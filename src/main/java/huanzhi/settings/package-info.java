/// What differs from bureau to bureau: who it is, on which day, and the parameters of its practice.
///
/// In whose name a county's decisions are made changed on 2026-08-15: since then a dispatched body of the city bureau
/// may act in its own name (生态环境法典 53). So the bureau's identity is a row of dated records, and each paper takes
/// the one of its day. Whatever nobody has confirmed yet is 待核对 and shown so, on screens and in papers.
///
/// | Chinese | in the code |
/// |---|---|
/// | 执法主体名称 | authority name |
/// | 分局名称 | branch name |
/// | 机关代字 | authority code |
/// | 印章单位 | seal name |
/// | 上级局 | superior |
/// | 复议机关 / 管辖法院 | review body / court |
/// | 参数 / 默认值 | parameter / default |
/// | 待核对 | unconfirmed |
package huanzhi.settings;
