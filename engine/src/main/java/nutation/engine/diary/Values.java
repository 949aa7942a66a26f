package nutation.engine.diary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of one record as read, by the name of their field.
final class Values {
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    void put(String name, @Nullable Object value) {
        names.add(name);
        values.add(value);
    }

    /// The value of a required field. Its type is the table's: the kind that read it made it.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> T get(String name) {
        Object value = values.get(names.indexOf(name));
        if (value == null) {
            throw new IllegalStateException(name + " is required by the table and was not read");
        }
        return (T) value;
    }

    /// The value of an optional field, or null.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> @Nullable T orNull(String name) {
        return (T) values.get(names.indexOf(name));
    }
}
