package nutation.engine.json;

import org.jspecify.annotations.Nullable;

/// Where a reader stands: the names and list places that lead to the value it is reading.
final class Trail {
    private static final int NOWHERE = -1;

    private final @Nullable String[] names;
    private final int[] items;
    private int depth;

    Trail(int deepest) {
        names = new @Nullable String[deepest];
        items = new int[deepest];
    }

    int depth() {
        return depth;
    }

    /// Goes into a list or object, before its first value.
    void down() {
        names[depth] = null;
        items[depth] = NOWHERE;
        depth++;
    }

    void up() {
        depth--;
    }

    /// Stands at a member of the object.
    void at(String name) {
        names[depth - 1] = name;
    }

    /// Stands at an item of the list, 0 = the first.
    void at(int item) {
        names[depth - 1] = null;
        items[depth - 1] = item;
    }

    /// Dotted, such as `offer[2].hold`; empty for the whole.
    String path() {
        String path = "";
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            if (name != null) {
                path = member(path, name);
            } else if (items[i] != NOWHERE) {
                path = path + "[" + items[i] + "]";
            }
        }
        return path;
    }

    /// The path of a member; an empty name is shown as `""`.
    static String member(String path, String name) {
        String shown = name.isEmpty() ? "\"\"" : name;
        return path.isEmpty() ? shown : path + "." + shown;
    }
}
