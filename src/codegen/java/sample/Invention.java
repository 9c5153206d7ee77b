package sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Makes up names, codes and days of a county that does not exist; always the same ones.
final class Invention {

    static final String COUNTY = "青岚县";
    static final List<String> TOWNS = List.of("青岚镇", "云坪镇", "石桥镇", "柳河镇", "白沙乡", "竹山乡", "南溪乡", "工业集中区");

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private static final String GIVEN = "明远志安文博思齐嘉禾景行子墨若川怀瑾承宇清和知微云舒";
    private static final String FIRST = "禾启澄岚柏沐朗恒瑞晟合景安腾睿泓";
    private static final String SECOND = "润嘉源盛科达丰泰和兴昌诚信立航川";
    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private final Random random = new Random(20240101);

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    String person() {
        return letter(SURNAMES) + letter(GIVEN) + (below(3) == 0 ? "" : letter(GIVEN));
    }

    String tradeName() {
        return letter(FIRST) + letter(SECOND);
    }

    String phone() {
        return "0799-" + (5_000_000 + below(999_999));
    }

    LocalDate dayIn(int year) {
        var day = LocalDate.ofYearDay(year, 8 + below(345));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /// A code of the right shape and check character, for a region number that is not given to any county.
    String creditCode() {
        var code = new StringBuilder("91439900MA");
        for (var i = 0; i < 7; i++) {
            code.append(CODE_CHARACTERS.charAt(below(CODE_CHARACTERS.length())));
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += CODE_CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return code.append(CODE_CHARACTERS.charAt((31 - sum % 31) % 31)).toString();
    }

    private String letter(String characters) {
        return String.valueOf(characters.charAt(below(characters.length())));
    }
}
