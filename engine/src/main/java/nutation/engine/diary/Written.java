package nutation.engine.diary;

import java.util.function.Function;
import nutation.engine.json.Json;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;
import org.jspecify.annotations.Nullable;

/// A value that is written as a string of a certain form.
///
/// @param expects what should stand there, in words
/// @param code the refusal of a string that has not this form
/// @param parse the value, or null where the string has not this form
record Written<T>(
        String expects, String code, Function<String, @Nullable T> parse, Function<T, String> print, JsonObject schema)
        implements Kind<T> {

    @Override
    public T read(Json json) throws JsonRefused {
        if (!(json instanceof JsonText text)) {
            throw wrong(json);
        }
        @Nullable T value = parse.apply(text.value());
        if (value == null) {
            throw refused(code, json.text());
        }
        return value;
    }

    @Override
    public Json write(T value) {
        return new JsonText(print.apply(value));
    }
}
