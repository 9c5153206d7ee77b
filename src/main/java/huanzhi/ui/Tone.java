package huanzhi.ui;

/// How urgent a thing is. Colour only repeats what the icon and the word beside it already say.
public enum Tone {
    PLAIN("plain", Icons.NONE),
    GOOD("good", Icons.DONE),
    WARNING("warning", Icons.CAUTION),
    DANGER("danger", Icons.ALARM),
    UNCONFIRMED("unconfirmed", Icons.UNCONFIRMED);

    private final String style;
    private final Icons icon;

    Tone(String style, Icons icon) {
        this.style = style;
        this.icon = icon;
    }

    /// The style class that the theme colours.
    public String style() {
        return style;
    }

    public Icons icon() {
        return icon;
    }
}
