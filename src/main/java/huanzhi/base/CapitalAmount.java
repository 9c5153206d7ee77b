package huanzhi.base;

/// Sums in capitals, as penalty papers write them: `247000.00` is `贰拾肆万柒仟元整`.
///
/// 整 stands where 元 or 角 is the last word; each run of zeros inside is one 零, also between 拾万 and 仟, because that
/// is harder to tamper with; ten is 壹拾 (正确填写票据和结算凭证的基本规定).
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private CapitalAmount() {}

    public static String of(Money sum) {
        var yuan = sum.cents() / 100;
        var tenths = (int) (sum.cents() / 10 % 10);
        var hundredths = (int) (sum.cents() % 10);
        if (sum.isZero()) {
            return "零元整";
        }
        var words = new StringBuilder();
        if (yuan > 0) {
            words.append(whole(yuan)).append('元');
        }
        if (tenths > 0) {
            words.append(DIGITS.charAt(tenths)).append('角');
        } else if (hundredths > 0 && yuan > 0) {
            words.append('零');
        }
        if (hundredths > 0) {
            words.append(DIGITS.charAt(hundredths)).append('分');
        } else {
            words.append('整');
        }
        return words.toString();
    }

    private static String whole(long number) {
        var words = new StringBuilder();
        var gap = false;
        for (var group = GROUPS.length - 1; group >= 0; group--) {
            var four = (int) (number / power(group) % GROUP);
            if (four == 0) {
                gap = !words.isEmpty();
                continue;
            }
            var zeroBefore = four < 1000 || number / power(group + 1) % 10 == 0;
            if (gap || (!words.isEmpty() && zeroBefore)) {
                words.append('零');
            }
            words.append(four(four)).append(unit(group, number));
            gap = false;
        }
        return words.toString();
    }

    /// 万亿 is written 万 where 亿 follows anyway: 1,0001,0000,0000 is 壹万零壹亿.
    private static String unit(int group, long number) {
        return group == 3 && number / power(2) % GROUP > 0 ? "万" : GROUPS[group];
    }

    private static String four(int number) {
        var words = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--) {
            var digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static long power(int group) {
        var result = 1L;
        for (var i = 0; i < group; i++) {
            result *= GROUP;
        }
        return result;
    }
}
