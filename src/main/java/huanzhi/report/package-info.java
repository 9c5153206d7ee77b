/// The 法治政府建设年度报告: its outline, the figures woven into its sentences, the clerk's own paragraphs, and its paper.
///
/// The outline is data (`outline.json`): headings, sentence patterns with slots for figures, conditions,
/// and suggestions that are printed only once somebody takes them. A sentence whose figure is zero or
/// unknown is left out or says 无…情况.
///
/// Legal basis: 法治政府建设与责任落实督察工作规定(厅字〔2019〕28号): the report on the past year goes to the party committee,
/// the government and the superior bureau by March 1, is published by April 1, and has four required parts
/// ([huanzhi.report.RequiredPart]).
///
/// | Chinese | in the code |
/// |---|---|
/// | 大纲 / 节 | outline / section |
/// | 句式 | pattern |
/// | 法定四部分 | required parts |
/// | 正文(自己写的段落) | own text |
/// | 建议文字 | suggestion |
/// | 公开稿 / 公文 | public copy / official paper |
/// | 主送 / 抄送 / 签发人 | addressee / copies / signer |
package huanzhi.report;
