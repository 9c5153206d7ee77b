/// 监管类别 by criteria: which category the facts about an enterprise give it, and why.
///
/// Basis: 环办〔2015〕88号 (重点、一般、特殊); provinces and counties word their own, which are data.
///
/// | Chinese | in the code |
/// |---|---|
/// | 分类标准 / 分类办法 | criterion / scheme |
/// | 上年立案处罚、属实投诉 | conduct |
/// | 列为…的理由 | ground |
/// | 现类别与标准不符 | difference |
package huanzhi.register.category;
