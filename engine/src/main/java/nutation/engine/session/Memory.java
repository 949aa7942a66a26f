package nutation.engine.session;

/// Results by key, both whole numbers: what the bounds have worked out already. It is only asked and never gone
/// through.
final class Memory {
    /// Nothing is known for this key.
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int FIRST_BITS = 8;

    /// Spreads neighbouring keys (the golden ratio of 2^32).
    private static final int SPREAD = 0x9E3779B9;

    private int bits = FIRST_BITS;
    private int[] keys = new int[1 << FIRST_BITS];
    private int[] values = new int[1 << FIRST_BITS];
    private int size;

    /// What was put for this key, or [#UNKNOWN].
    ///
    /// @param key at least 0
    int get(int key) {
        int at = place(key);
        return keys[at] == 0 ? UNKNOWN : values[at];
    }

    /// Keeps a value for a key, for which nothing is known yet.
    void put(int key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = place(key);
        size++;
        keys[at] = key + 1;
        values[at] = value;
    }

    private int place(int key) {
        int last = keys.length - 1;
        int at = key * SPREAD >>> 32 - bits;
        while (keys[at] != 0 && keys[at] != key + 1) {
            at = at + 1 & last;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        bits += 2;
        keys = new int[1 << bits];
        values = new int[1 << bits];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i] - 1);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
