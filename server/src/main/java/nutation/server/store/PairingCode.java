package nutation.server.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a device shows once to become a device of a diary: `<person>.<secret>`. Only its hash is stored.
///
/// @param person whose diary
/// @param secret 43 base64url characters
public record PairingCode(Person person, String secret) {
    private static final Pattern TEXT = Pattern.compile("(" + Person.ID + ")\\.(" + Token.SHAPE + ")");

    /// The code that a text holds; empty when it has not the shape of one.
    public static Optional<PairingCode> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new PairingCode(new Person(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    public String text() {
        return person.id() + "." + secret;
    }

    String sha256() {
        return Sha256.of(text());
    }

    /// Never the code itself, so that no log can hold it.
    @Override
    public String toString() {
        return "PairingCode[...]";
    }
}
