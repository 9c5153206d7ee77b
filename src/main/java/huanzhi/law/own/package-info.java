/// What a bureau has of its own over the shipped law: entries it adds, ends or corrects, texts it imports, updates.
///
/// An own entry takes the place of the shipped one of the same kind and key; the shipped one is never touched, and with
/// the own one gone it holds again. What an entry said before stands in its history.
///
/// | Chinese | in the code |
/// |---|---|
/// | 自有条目 | own entry |
/// | 取代 | supersede |
/// | 更新包 | pack |
/// | 校验清单 | list of hashes |
package huanzhi.law.own;
