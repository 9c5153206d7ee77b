package huanzhi.register;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Where a works stands, in degrees to six places, which is a decimetre.
public record Coordinates(BigDecimal longitude, BigDecimal latitude) {

    private static final int PLACES = 6;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double WEST = 73;
    private static final double EAST = 136;
    private static final double SOUTH = 3;
    private static final double NORTH = 54;

    public Coordinates {
        longitude = longitude.setScale(PLACES, RoundingMode.HALF_UP);
        latitude = latitude.setScale(PLACES, RoundingMode.HALF_UP);
        if (!lies(longitude, WEST, EAST) || !lies(latitude, SOUTH, NORTH)) {
            throw new Refusal("经纬度“" + longitude.stripTrailingZeros().toPlainString() + "，"
                    + latitude.stripTrailingZeros().toPlainString() + "”不在中国境内，请按“经度，纬度”填写，如 110.123456，28.654321。");
        }
    }

    /// As people write it, `110.123456，28.654321`, longitude first.
    public static Coordinates parse(String written) {
        var parts = Text.clean(written).split("[,、;\\s]+");
        try {
            if (parts.length == 2) {
                return new Coordinates(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
            }
        } catch (NumberFormatException e) {
            throw unreadable(written, e);
        }
        throw unreadable(written, null);
    }

    public String text() {
        return longitude.toPlainString() + "，" + latitude.toPlainString();
    }

    /// On a ball, which within a county is right to the metre.
    public double metresTo(Coordinates other) {
        var middle = Math.toRadians((latitude.doubleValue() + other.latitude.doubleValue()) / 2);
        var east = (longitude.doubleValue() - other.longitude.doubleValue()) * Math.cos(middle);
        var north = latitude.doubleValue() - other.latitude.doubleValue();
        return Math.hypot(east, north) * METRES_PER_DEGREE;
    }

    private static boolean lies(BigDecimal degrees, double from, double to) {
        return degrees.doubleValue() >= from && degrees.doubleValue() <= to;
    }

    private static Refusal unreadable(String written, NumberFormatException cause) {
        return new Refusal("经纬度“" + written + "”读不出来，请按“经度，纬度”填写，如 110.123456，28.654321。", cause);
    }
}
