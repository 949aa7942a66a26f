package nutation.server.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a device shows to reach one diary: `<person>.<device>.<secret>`. Only its hash is stored.
///
/// @param person whose diary
/// @param device the device's id
/// @param secret 43 base64url characters
public record DeviceKey(Person person, String device, String secret) {
    private static final Pattern TEXT =
            Pattern.compile("(" + Person.ID + ")\\.(" + Person.ID + ")\\.(" + Token.SHAPE + ")");

    /// The key that a text holds; empty when it has not the shape of one.
    public static Optional<DeviceKey> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new DeviceKey(new Person(parts.group(1)), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /// The whole key, for the cookie and nothing else.
    public String text() {
        return person.id() + "." + device + "." + secret;
    }

    String sha256() {
        return Sha256.of(text());
    }

    /// Never the key itself, so that no log can hold it.
    @Override
    public String toString() {
        return "DeviceKey[...]";
    }
}
