package huanzhi.register.duplicate;

import huanzhi.register.Coordinates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A square of the map, by its place to the east and to the north.
record Square(long east, long north) {

    private static final double METRES_PER_DEGREE = 111_195;

    /// A degree of longitude is nowhere in China narrower than this part of one of latitude.
    private static final double NARROWEST = 0.58;

    /// The square in which `spot` lies, at least `metres` wide.
    static Square of(Coordinates spot, int metres) {
        var height = (metres + 1) / METRES_PER_DEGREE;
        return new Square((long) Math.floor(spot.longitude().doubleValue() * NARROWEST / height), (long)
                Math.floor(spot.latitude().doubleValue() / height));
    }

    /// Those who stand in it or in one of the eight around it.
    List<Integer> standingAround(Map<Square, List<Integer>> squares) {
        var standing = new ArrayList<Integer>();
        for (var x = east - 1; x <= east + 1; x++) {
            for (var y = north - 1; y <= north + 1; y++) {
                standing.addAll(squares.getOrDefault(new Square(x, y), List.of()));
            }
        }
        return standing;
    }
}
