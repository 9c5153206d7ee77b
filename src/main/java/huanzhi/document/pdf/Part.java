package huanzhi.document.pdf;

import huanzhi.document.model.Block;
import java.util.ArrayList;
import java.util.List;

/// What is counted together: the strips from one running head and foot to the next.
record Part(Block.Running running, List<Strip> strips) {

    Part {
        strips = List.copyOf(strips);
    }

    List<Sheet> sheets(List<Leaf> leaves) {
        var sheets = new ArrayList<Sheet>();
        for (var leaf : leaves) {
            sheets.add(new Sheet(leaf, running, sheets.size() + 1, leaves.size()));
        }
        return sheets;
    }
}
