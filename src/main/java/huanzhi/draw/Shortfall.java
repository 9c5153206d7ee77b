package huanzhi.draw;

/// Fewer could be drawn in a category than were wanted.
public record Shortfall(String category, int wanted, int drawn) {

    public String sentence() {
        return "“" + category + "”应抽 " + wanted + " 家，对象库里只有 " + drawn + " 家可抽，缺 " + (wanted - drawn) + " 家。";
    }
}
