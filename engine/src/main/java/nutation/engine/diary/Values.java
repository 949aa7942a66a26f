package nutation.engine.diary;

import org.jspecify.annotations.Nullable;

/// The values of one record as read, by the name of their field.
final class Values {
    private final @Nullable String[] names;
    private final @Nullable Object[] values;
    private int size;

    Values(int most) {
        names = new @Nullable String[most];
        values = new @Nullable Object[most];
    }

    void put(String name, @Nullable Object value) {
        names[size] = name;
        values[size++] = value;
    }

    /// The value of a required field. Its type is the table's: the kind that read it made it.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> T get(String name) {
        Object value = values[index(name)];
        if (value == null) {
            throw new IllegalStateException(name + " is required by the table and was not read");
        }
        return (T) value;
    }

    /// The value of an optional field, or null.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> @Nullable T orNull(String name) {
        return (T) values[index(name)];
    }

    private int index(String name) {
        for (int i = 0; i < size; i++) {
            if (name.equals(names[i])) {
                return i;
            }
        }
        throw new IllegalStateException(name + " is not in the table");
    }
}
