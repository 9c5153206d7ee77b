package huanzhi.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.BureauItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who the bureau of the sample county is, before and since it may decide in its own name.
final class SampleBureau {

    private static final String SOURCE = "/huanzhi/sample/bureau.json";

    private SampleBureau() {}

    static List<BureauIdentity> identities() {
        try (var in = SampleBureau.class.getResourceAsStream(SOURCE)) {
            var identities = new ArrayList<BureauIdentity>();
            for (var node : new ObjectMapper().readTree(in)) {
                identities.add(identity(node));
            }
            return identities;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SOURCE, e);
        }
    }

    private static BureauIdentity identity(JsonNode node) {
        return new BureauIdentity(
                LocalDate.parse(text(node, "validFrom")),
                text(node, "authorityName"),
                text(node, "branchName"),
                text(node, "selfName"),
                text(node, "authorityCode"),
                text(node, "sealName"),
                text(node, "superior"),
                text(node, "county"),
                text(node, "reviewBody"),
                text(node, "court"),
                text(node, "bankName"),
                text(node, "bankAccountName"),
                text(node, "bankAccount"),
                text(node, "address"),
                text(node, "postcode"),
                text(node, "contact"),
                text(node, "phone"),
                unconfirmed(node));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }

    private static Set<BureauItem> unconfirmed(JsonNode node) {
        var items = new HashSet<BureauItem>();
        for (var item : node.path("unconfirmed")) {
            items.add(BureauItem.valueOf(item.textValue()));
        }
        return items;
    }
}
