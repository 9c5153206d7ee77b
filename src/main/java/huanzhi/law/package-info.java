/// The dated law: statutes, violations with what they break and what they cost, rules of procedure, wording of forms.
///
/// All of it is data in the resources of this room, each piece with its days in force; Java holds how it is read and
/// chosen. Purpose: a case is decided by the law of its days (行政处罚法 37), above all on both sides of 2026-08-15, when
/// 生态环境法典 replaced ten acts. Four layers lie over one another: the shipped files, an update ([huanzhi.law.own]), files
/// of the same name in a folder of the bureau's, and on top the bureau's own entries.
///
/// | Chinese | in the code |
/// |---|---|
/// | 法律、法规、规章 | statute |
/// | 条款项 | article, paragraph, item |
/// | 引用 | citation |
/// | 违反条款 / 处罚依据 | breached / penalty provision |
/// | 从旧兼从轻 / 旧法 / 新法 | milder law / older / newer |
/// | 要旨 | gist |
/// | 先改后罚 | correction first |
/// | 程序规定 | procedural rule |
/// | 裁量权基准 | discretion, see `discretion` |
/// | 文书用语 | form wording, passage, slot |
package huanzhi.law;
