package huanzhi.ui;

/// Something to be agreed to before it is done; `action` is what the button says, never 是 or 确定.
public record Question(String title, String text, String action, Tone tone) {

    public static Question of(String title, String text, String action) {
        return new Question(title, text, action, Tone.PLAIN);
    }

    /// For what cannot simply be done again, such as deleting.
    public static Question grave(String title, String text, String action) {
        return new Question(title, text, action, Tone.DANGER);
    }
}
