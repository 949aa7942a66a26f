package nutation.engine.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An object; its members keep their order.
public record JsonObject(List<Member> members) implements Json {

    /// One member.
    public record Member(String name, Json value) {}

    /// An empty builder.
    public static Builder build() {
        return new Builder();
    }

    /// The value of a member, or null where there is none.
    public @Nullable Json get(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return members.get(i).value();
            }
        }
        return null;
    }

    @Override
    public void write(StringBuilder out) {
        out.append('{');
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            Member each = members.get(i);
            JsonText.quote(each.name(), out);
            out.append(':');
            each.value().write(out);
        }
        out.append('}');
    }

    /// Collects members in order.
    public static final class Builder {
        private final List<Member> members = new ArrayList<>();

        private Builder() {}

        /// Adds a member.
        public Builder with(String name, Json value) {
            members.add(new Member(name, value));
            return this;
        }

        /// Adds a string, or null.
        public Builder with(String name, @Nullable String value) {
            return with(name, value == null ? new JsonNull() : new JsonText(value));
        }

        /// Adds a whole number.
        public Builder with(String name, int value) {
            return with(name, new JsonNumber(value));
        }

        /// Adds a boolean.
        public Builder with(String name, boolean value) {
            return with(name, new JsonBool(value));
        }

        /// Adds a list of strings.
        public Builder with(String name, List<String> values) {
            return with(name, JsonArray.ofTexts(values));
        }

        /// The object.
        public JsonObject done() {
            return new JsonObject(List.copyOf(members));
        }
    }
}
