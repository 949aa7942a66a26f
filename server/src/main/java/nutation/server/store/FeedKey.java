package nutation.server.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in the address of a calendar feed: `<person>.<secret>`. It opens the calendar and nothing else. Only its
/// hash is stored.
///
/// @param person whose diary
/// @param secret 43 base64url characters
public record FeedKey(Person person, String secret) {
    private static final Pattern TEXT = Pattern.compile("(" + Person.ID + ")\\.(" + Token.SHAPE + ")");

    /// The key that a text holds; empty when it has not the shape of one.
    public static Optional<FeedKey> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new FeedKey(new Person(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /// The whole key, for the address and nothing else.
    public String text() {
        return person.id() + "." + secret;
    }

    String sha256() {
        return Sha256.of(text());
    }

    /// Never the key itself, so that no log can hold it.
    @Override
    public String toString() {
        return "FeedKey[...]";
    }
}
