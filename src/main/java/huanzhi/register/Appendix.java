package huanzhi.register;

import java.util.List;

/// What hangs on an enterprise as lists: outlets, points of monitoring, hazardous wastes, stays on the positive list.
public record Appendix(
        List<Outlet> outlets,
        List<MonitoringPoint> points,
        List<WasteStream> wastes,
        List<PositiveListing> positiveListings) {

    public Appendix {
        outlets = List.copyOf(outlets);
        points = List.copyOf(points);
        wastes = List.copyOf(wastes);
        positiveListings = List.copyOf(positiveListings);
    }
}
