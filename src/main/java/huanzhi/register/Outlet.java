package huanzhi.register;

import huanzhi.base.Text;

/// One 排口 with its number on the permit, such as `DW001`, and where it leads.
public record Outlet(
        String number, OutletKind kind, String name, String destination, String pollutants, boolean monitored) {

    public Outlet {
        number = Text.within(30, "排口编号", number);
        name = Text.within(100, "排口名称", name);
        destination = Text.within(200, "排放去向", destination);
        pollutants = Text.within(300, "污染物", pollutants);
    }
}
