package nutation.engine.session;

import java.util.List;

/// A session as chosen.
///
/// @param items what is done, in playing order; empty when nothing satisfies the must-haves
/// @param out every other candidate with its reason, in the order of `exercise/use`
public record Composition(List<Placed> items, List<LeftOut> out) {

    public Composition {
        items = List.copyOf(items);
        out = List.copyOf(out);
    }

    /// Whether nothing could be composed.
    public boolean empty() {
        return items.isEmpty();
    }
}
