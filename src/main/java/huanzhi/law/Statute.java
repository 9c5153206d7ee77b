package huanzhi.law;

/// A law, regulation or rule in one of its versions; `key` names it in the data, `title` is its full name without 《》,
/// `number` its 文号, empty where it has none or nobody has looked it up.
///
/// `confirmed` is false while somebody still has to look up its first day.
public record Statute(String key, String title, String number, Validity validity, boolean confirmed) {

    /// `《中华人民共和国生态环境法典》`, as papers cite it.
    public String name() {
        return "《" + title + "》";
    }
}
