package huanzhi.draw;

import huanzhi.base.Refusal;

/// How many of a category are to be drawn, and the arithmetic behind it, such as `25% × 172 = 43`.
public record Quota(String category, int wanted, String working) {

    public Quota {
        if (wanted < 0) {
            throw new Refusal("“" + category + "”的应抽数 " + wanted + " 小于 0，请改正。");
        }
    }
}
