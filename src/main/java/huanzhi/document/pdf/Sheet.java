package huanzhi.document.pdf;

import huanzhi.document.model.Block;

/// A finished page with its place among those counted together, and what stands on each of them.
record Sheet(Leaf leaf, Block.Running running, int number, int total) {}
