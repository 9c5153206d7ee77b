package huanzhi.register.duplicate;

import huanzhi.register.Coordinates;
import huanzhi.register.EnterpriseId;
import java.util.Optional;

/// What of an enterprise tells whether it is another one's double.
public record Suspect(
        EnterpriseId id,
        String name,
        String code,
        String permitNumber,
        String registeredAddress,
        String productionAddress,
        Optional<Coordinates> coordinates) {

    /// Its code, or else its internal number.
    public String calledBy() {
        return code.isEmpty() ? id.number() : code;
    }

    /// Where it works, or else where it is registered.
    public String address() {
        return productionAddress.isEmpty() ? registeredAddress : productionAddress;
    }
}
