package huanzhi.register;

import huanzhi.base.CreditCode;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.sheet.ImportRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds which enterprise of the register a row of a ledger is about: by its code, or else by its name and place, which
/// must not contradict each other.
///
/// Places agree where an address of one is, or is part of, an address of the other, or else where the towns are the
/// same; a side that names no place contradicts nothing. 甲厂 in 石桥镇 is not the register's 甲厂 in 城关镇.
record RowMatch(EnterpriseIndex register) {

    Optional<Stored<EnterpriseId, Enterprise>> of(ImportRow row, Optional<CreditCode> code, String name) {
        var coded = code.flatMap(register::withCode);
        if (coded.isPresent()) {
            return coded;
        }
        var named = register.allNamed(name);
        if (code.isPresent() && refusedForItsCode(row, named)) {
            return named.stream().findFirst();
        }
        return placed(row, Place.of(row), named);
    }

    private static boolean refusedForItsCode(ImportRow row, List<Stored<EnterpriseId, Enterprise>> named) {
        var otherCode = named.stream()
                .flatMap(found -> found.content().creditCode().stream())
                .findFirst();
        otherCode.ifPresent(
                other -> row.reject(EnterpriseImport.CODE, "与名录库中同名企业的代码 " + other + " 不同", "请核对代码，确是另一家的请在名录库中单独登记"));
        return otherCode.isPresent();
    }

    private static Optional<Stored<EnterpriseId, Enterprise>> placed(
            ImportRow row, Place place, List<Stored<EnterpriseId, Enterprise>> named) {
        if (named.size() == 1) {
            var one = Place.of(named.getFirst().content());
            if (place.contradicts(one)) {
                row.reject(
                        EnterpriseImport.NAME,
                        "在名录库中同名的一家在“" + one.shown() + "”，这一行写的是“" + place.shown() + "”",
                        "请核对地点，确是另一家的请填写统一社会信用代码或者在名录库中单独登记");
            }
            return Optional.of(named.getFirst());
        }
        var there = named.stream()
                .filter(found -> place.agrees(Place.of(found.content())))
                .toList();
        if (!named.isEmpty() && there.size() != 1) {
            row.reject(EnterpriseImport.NAME, "在名录库中有 " + named.size() + " 家", "请填写统一社会信用代码以便区分");
        }
        return there.stream().findFirst();
    }

    /// Where an enterprise is, as far as a record or a row says it.
    private record Place(String town, Set<String> addresses, String shown) {

        static Place of(Enterprise enterprise) {
            var site = enterprise.site();
            return of(site.town(), site.productionAddress(), site.registeredAddress());
        }

        static Place of(ImportRow row) {
            return of(
                    row.text(EnterpriseImport.TOWN),
                    row.text(EnterpriseImport.PRODUCTION_ADDRESS),
                    row.text(EnterpriseImport.REGISTERED_ADDRESS));
        }

        private static Place of(String town, String production, String registered) {
            var told = Stream.of(town, production, registered)
                    .filter(part -> !part.isEmpty())
                    .findFirst();
            return new Place(
                    Text.clean(town),
                    Stream.of(production, registered)
                            .map(Text::clean)
                            .filter(address -> !address.isEmpty())
                            .collect(Collectors.toSet()),
                    told.orElse(""));
        }

        boolean agrees(Place other) {
            return nearTo(other) || (!town.isEmpty() && town.equals(other.town));
        }

        boolean contradicts(Place other) {
            var bothTowns = !town.isEmpty() && !other.town.isEmpty();
            var bothAddresses = !addresses.isEmpty() && !other.addresses.isEmpty();
            return (bothTowns || bothAddresses) && !agrees(other);
        }

        private boolean nearTo(Place other) {
            return addresses.stream()
                    .anyMatch(one -> other.addresses.stream().anyMatch(two -> one.contains(two) || two.contains(one)));
        }
    }
}
