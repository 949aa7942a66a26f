package nutation.engine.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A list.
public record JsonArray(List<Json> items) implements Json {

    /// A list made of anything, each turned into JSON.
    public static <T> JsonArray of(List<T> values, Function<? super T, ? extends Json> each) {
        List<Json> items = new ArrayList<>();
        for (T value : values) {
            items.add(each.apply(value));
        }
        return new JsonArray(List.copyOf(items));
    }

    /// A list of strings.
    public static JsonArray ofTexts(List<String> values) {
        return of(values, JsonText::new);
    }

    @Override
    public void write(StringBuilder out) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            items.get(i).write(out);
        }
        out.append(']');
    }
}
