package nutation.server.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What opens one thing of one diary: `<person>.<secret>`. A pairing code is one, shown once to make a device; so is
/// what stands in the address of a calendar feed. Only its hash is stored, in the table of what it opens.
///
/// @param person whose diary
/// @param secret 43 base64url characters
public record PersonToken(Person person, String secret) {
    private static final Pattern TEXT = Pattern.compile("(" + Person.ID + ")\\.(" + Token.SHAPE + ")");

    /// A new one that nobody can guess.
    static PersonToken make(Person person) {
        return new PersonToken(person, Token.make());
    }

    /// The token that a text holds; empty when it has not the shape of one.
    public static Optional<PersonToken> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new PersonToken(new Person(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /// The whole token, for the one who may have it and nobody else.
    public String text() {
        return person.id() + "." + secret;
    }

    String sha256() {
        return Sha256.of(text());
    }

    /// Never the token itself, so that no log can hold it.
    @Override
    public String toString() {
        return "PersonToken[...]";
    }
}
