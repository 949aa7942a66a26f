package nutation.engine.diary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of the table: a field of a type of entry, or of a record inside one.
///
/// @param name the member's name
/// @param required whether it must be there
/// @param kind how its value stands
/// @param get takes it from the record
record Field<R, T>(String name, boolean required, Kind<T> kind, Function<R, @Nullable T> get) {

    static <R, T> Field<R, T> required(String name, Kind<T> kind, Function<R, T> get) {
        return new Field<>(name, true, kind, get::apply);
    }

    static <R, T> Field<R, T> optional(String name, Kind<T> kind, Function<R, @Nullable T> get) {
        return new Field<>(name, false, kind, get);
    }
}
