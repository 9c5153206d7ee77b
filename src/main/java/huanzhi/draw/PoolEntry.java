package huanzhi.draw;

import huanzhi.base.Refusal;

/// One enterprise that may be drawn: its code (统一社会信用代码, or a number of the register's own), category and weight.
public record PoolEntry(String code, String name, String category, int weight) {

    private static final int HEAVIEST = 1000;

    public PoolEntry {
        CanonicalLine.field("编号", code);
        CanonicalLine.field("单位名称", name);
        CanonicalLine.field("类别", category);
        if (code.isBlank() || code.indexOf('#') >= 0 || code.indexOf('|') >= 0) {
            throw new Refusal("“" + name + "”的编号“" + code + "”不能用于抽取，请填写统一社会信用代码或者内部编号。");
        }
        if (weight < 1 || weight > HEAVIEST) {
            throw new Refusal("“" + name + "”的权重 " + weight + " 不对，请写 1 到 " + HEAVIEST + " 的整数；不抽的请移出对象库。");
        }
    }
}
