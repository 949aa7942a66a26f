package nutation.server.settings;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;

/// What values a setting takes.
///
/// @param expected in words, to follow "it is"
/// @param fits whether a value of the file, as TOML gives it, is of this kind
record Kind(String expected, Predicate<Object> fits) {
    boolean takes(Object value) {
        return fits.test(value);
    }

    /// A whole number.
    static Kind whole(long least, long most) {
        return new Kind(
                "a whole number from " + least + " to " + most,
                value -> value instanceof Long number && number >= least && number <= most);
    }

    /// `true` or `false`.
    static Kind yesNo() {
        return new Kind("true or false", value -> value instanceof Boolean);
    }

    /// One of a few words.
    static Kind oneOf(String... words) {
        return text("one of \"" + String.join("\", \"", words) + "\"", List.of(words)::contains);
    }

    /// A text in quotes that is not empty.
    static Kind text(String expected) {
        return text(expected, text -> !text.isBlank());
    }

    /// The address that people open: https, a name, perhaps a port, and nothing behind it.
    static Kind httpsName() {
        return text(
                "an address such as \"https://nutation.example\", without a path",
                text -> text.matches("https://[a-z0-9.-]+(:[0-9]{1,5})?") && hasHost(text));
    }

    private static boolean hasHost(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && address.getPort() <= Setting.HIGHEST_PORT;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// An address of this computer, as a number: a name could come to mean another computer.
    static Kind address() {
        return text(
                "an IP address of this computer such as \"127.0.0.1\", or \"0.0.0.0\" for all of them",
                text -> text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*"));
    }

    /// A database of PostgreSQL.
    static Kind postgres() {
        return text(
                "an address such as \"jdbc:postgresql://localhost/nutation\"",
                text -> text.startsWith("jdbc:postgresql:"));
    }

    private static Kind text(String expected, Predicate<String> fits) {
        return new Kind(expected, value -> value instanceof String text && fits.test(text));
    }
}
