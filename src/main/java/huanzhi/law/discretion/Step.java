package huanzhi.law.discretion;

/// One step of a working, and where it stands in the law; an empty `article` means that it is mere arithmetic.
public record Step(String words, String article) {

    /// `百分值总和……＝35%。（《……基准规定》第八条）`.
    public String text() {
        return article.isEmpty() ? words : words + "（" + article + "）";
    }
}
