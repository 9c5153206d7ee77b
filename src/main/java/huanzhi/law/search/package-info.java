/// Finding something in the law: violations, statutes, articles, and the words that were imported.
///
/// | Chinese | in the code |
/// |---|---|
/// | 检索 | search |
/// | 结果 | find |
/// | 要旨 | gist |
package huanzhi.law.search;
