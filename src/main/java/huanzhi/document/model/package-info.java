/// The tree every paper is made of, and nothing of how it is printed.
///
/// A paper is a function from records (and the law of its day) to a [huanzhi.document.model.Paper]; Word and PDF are
/// two renderings of the same tree.
package huanzhi.document.model;
