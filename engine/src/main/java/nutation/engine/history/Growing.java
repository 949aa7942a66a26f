package nutation.engine.history;

import java.util.ArrayList;
import java.util.List;

/// A list in the making: another's as long as nothing goes in, so that what does not grow is not copied.
final class Growing<E> {
    /// Room for what mostly goes in at once.
    private static final int ROOM = 4;

    private List<E> list;
    private boolean own;

    Growing(List<E> list) {
        this.list = list;
    }

    /// To read.
    List<E> list() {
        return list;
    }

    /// To change: a list of its own from the first time on.
    List<E> own() {
        if (!own) {
            List<E> copy = new ArrayList<>(list.size() + ROOM);
            copy.addAll(list);
            list = copy;
            own = true;
        }
        return list;
    }
}
