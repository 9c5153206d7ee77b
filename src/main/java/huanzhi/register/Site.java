package huanzhi.register;

import huanzhi.base.Text;
import java.util.Optional;

/// Where an enterprise is registered, and where it works.
public record Site(
        String registeredAddress,
        String productionAddress,
        String town,
        String park,
        Optional<Coordinates> coordinates) {

    public static final Site UNKNOWN = new Site("", "", "", "", Optional.empty());

    public Site {
        registeredAddress = Text.within(300, "注册地址", registeredAddress);
        productionAddress = Text.within(300, "生产地址", productionAddress);
        town = Text.within(50, "乡镇", town);
        park = Text.within(100, "园区", park);
    }

    /// Where it works, or else where it is registered.
    public String place() {
        return productionAddress.isEmpty() ? registeredAddress : productionAddress;
    }

    /// With what is not known here taken from `other`.
    public Site filledFrom(Site other) {
        return new Site(
                Text.or(registeredAddress, other.registeredAddress),
                Text.or(productionAddress, other.productionAddress),
                Text.or(town, other.town),
                Text.or(park, other.park),
                coordinates.or(other::coordinates));
    }
}
