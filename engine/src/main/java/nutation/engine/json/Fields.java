package nutation.engine.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the members of an object one by one, and refuses what is missing, of the wrong kind or left over.
public final class Fields {
    private final JsonObject object;
    private final String path;
    private final List<String> taken = new ArrayList<>();

    private Fields(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /// Opens an object.
    ///
    /// @param path where it stands, for refusals; empty for the whole
    /// @throws JsonRefused `wrong-kind` if it is none
    public static Fields of(Json json, String path) throws JsonRefused {
        if (json instanceof JsonObject object) {
            return new Fields(object, path);
        }
        throw new JsonRefused("wrong-kind", path, cut(json), "an object");
    }

    /// Where a member stands.
    public String path(String name) {
        return Trail.member(path, name);
    }

    /// A member, or null where it is absent.
    public @Nullable Json optional(String name) {
        if (!took(name)) {
            taken.add(name);
        }
        return object.get(name);
    }

    /// A member that must be there.
    public Json required(String name) throws JsonRefused {
        return required(name, "a value");
    }

    private Json required(String name, String expected) throws JsonRefused {
        Json value = optional(name);
        if (value == null) {
            throw new JsonRefused("missing", path(name), "", expected);
        }
        return value;
    }

    /// A string.
    public String text(String name) throws JsonRefused {
        if (required(name, "a string") instanceof JsonText text) {
            return text.value();
        }
        throw wrong(name, "a string");
    }

    /// A string or `null`.
    public @Nullable String textOrNull(String name) throws JsonRefused {
        Json value = required(name);
        return value instanceof JsonNull ? null : text(name);
    }

    /// A whole number.
    public int number(String name) throws JsonRefused {
        if (required(name, "a whole number") instanceof JsonNumber number) {
            return number.value();
        }
        throw wrong(name, "a whole number");
    }

    /// `true` or `false`.
    public boolean flag(String name) throws JsonRefused {
        if (required(name, "true or false") instanceof JsonBool flag) {
            return flag.value();
        }
        throw wrong(name, "true or false");
    }

    /// A list of strings.
    public List<String> texts(String name) throws JsonRefused {
        return list(name, (item, where) -> {
            if (item instanceof JsonText text) {
                return text.value();
            }
            throw new JsonRefused("wrong-kind", where, cut(item), "a string");
        });
    }

    /// A list, each item read.
    public <T> List<T> list(String name, Item<T> each) throws JsonRefused {
        if (!(required(name, "a list") instanceof JsonArray array)) {
            throw wrong(name, "a list");
        }
        List<T> result = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            result.add(each.read(array.items().get(i), path(name) + "[" + i + "]"));
        }
        return List.copyOf(result);
    }

    /// Reads one item of a list.
    @FunctionalInterface
    public interface Item<T> {
        /// Reads it.
        ///
        /// @param where its place, for refusals
        T read(Json item, String where) throws JsonRefused;
    }

    /// Refuses members that nobody took.
    public void end() throws JsonRefused {
        for (JsonObject.Member each : object.members()) {
            if (!took(each.name())) {
                String expected = "no other fields than " + String.join(", ", taken);
                throw new JsonRefused("unknown-field", path(each.name()), cut(each.value()), expected);
            }
        }
    }

    /// Compares texts only: `contains` would bring the `equals` of every record into the figure's JavaScript.
    private boolean took(String name) {
        for (String each : taken) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private JsonRefused wrong(String name, String expected) {
        Json value = object.get(name);
        return new JsonRefused("wrong-kind", path(name), value == null ? "" : cut(value), expected);
    }

    static String cut(Json json) {
        String text = json.text();
        return text.length() <= 80 ? text : text.substring(0, 80);
    }
}
