package nutation.server.settings;

import java.net.URI;
import java.util.List;

/// What values a setting takes.
sealed interface Kind {
    /// In words, to follow "it is".
    String expected();

    /// Whether a value of the file, as TOML gives it, is of this kind.
    boolean takes(Object value);

    /// A whole number.
    record Whole(long least, long most) implements Kind {
        @Override
        public String expected() {
            return "a whole number from " + least + " to " + most;
        }

        @Override
        public boolean takes(Object value) {
            return value instanceof Long number && number >= least && number <= most;
        }
    }

    /// `true` or `false`.
    record YesNo() implements Kind {
        @Override
        public String expected() {
            return "true or false";
        }

        @Override
        public boolean takes(Object value) {
            return value instanceof Boolean;
        }
    }

    /// One of a few words.
    record OneOf(List<String> words) implements Kind {
        @Override
        public String expected() {
            return "one of \"" + String.join("\", \"", words) + "\"";
        }

        @Override
        public boolean takes(Object value) {
            return value instanceof String word && words.contains(word);
        }
    }

    /// A text in quotes that is not empty.
    record Text(String expected) implements Kind {
        @Override
        public boolean takes(Object value) {
            return value instanceof String text && !text.isBlank();
        }
    }

    /// The address that people open: https, a name, perhaps a port, and nothing behind it.
    record HttpsName() implements Kind {
        @Override
        public String expected() {
            return "an address such as \"https://nutation.example\", without a path";
        }

        @Override
        public boolean takes(Object value) {
            return value instanceof String text && text.matches("https://[a-z0-9.-]+(:[0-9]{1,5})?") && hasHost(text);
        }

        private static boolean hasHost(String text) {
            try {
                URI address = URI.create(text);
                return address.getHost() != null && address.getPort() <= Setting.HIGHEST_PORT;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /// An address of this computer, as a number: a name could come to mean another computer.
    record Address() implements Kind {
        @Override
        public String expected() {
            return "an IP address of this computer such as \"127.0.0.1\", or \"0.0.0.0\" for all of them";
        }

        @Override
        public boolean takes(Object value) {
            return value instanceof String text && text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
        }
    }

    /// A database of PostgreSQL.
    record Postgres() implements Kind {
        @Override
        public String expected() {
            return "an address such as \"jdbc:postgresql://localhost/nutation\"";
        }

        @Override
        public boolean takes(Object value) {
            return value instanceof String text && text.startsWith("jdbc:postgresql:");
        }
    }
}
