package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.SignaturePlace;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import java.util.ArrayList;
import java.util.List;

/// 署名 and 成文日期 with the room of the seal, never parted.
final class SignatureSetter {

    private final Typesetter typesetter;

    SignatureSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    List<Strip> strips(Block.Signature signature, Element root) {
        var strips = new ArrayList<Strip>();
        for (var i = 0; i < SignaturePlace.freeLines(signature.sealed()); i++) {
            strips.add(new Strip(OfficialPage.LEADING, true, Strip.After.SAME_PAGE, List.of()));
        }
        var body = width(signature.body());
        var day = width(signature.day());
        var place = SignaturePlace.of(body, day, signature.sealed());
        typesetter.strips(signature.body(), TypeStyle.BODY, endingAt(place.bodyRight(), body), root.child("P")).stream()
                .map(Strip::keptWithNext)
                .forEach(strips::add);
        strips.addAll(
                typesetter.strips(signature.day(), TypeStyle.BODY, endingAt(place.dayRight(), day), root.child("P")));
        return strips;
    }

    private double width(Line line) {
        return Math.min(typesetter.width(line, TypeStyle.BODY), OfficialPage.TYPE_WIDTH);
    }

    private static Measure endingAt(double right, double width) {
        return new Measure(OfficialPage.TYPE_WIDTH - right - width, width, 0, Measure.Alignment.CENTRED);
    }
}
