package nutation.catalogue.sabotage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// One number or one comparison of the engine's source that is changed.
///
/// @param rule the rule that it breaks
/// @param file the class, below `nutation/engine`
/// @param from what stands there, exactly once
/// @param to what is put in its place
record Sabotage(String rule, String file, String from, String to) {
    private static final String LIST = "sabotages.txt";

    /// All of the list.
    static List<Sabotage> all() {
        try (InputStream in = Objects.requireNonNull(Sabotage.class.getResourceAsStream(LIST), LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Sabotage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The source with the change made.
    String applied(String source) {
        int at = source.indexOf(from);
        if (at < 0 || source.indexOf(from, at + 1) >= 0) {
            throw new IllegalStateException("\"" + from + "\" has to stand exactly once in " + file
                    + ".java. Maybe the rule was rewritten: mend " + LIST + ".");
        }
        return source.replace(from, to);
    }

    @Override
    public String toString() {
        return rule + ": " + from + " becomes " + to;
    }

    /// A line of the list: rule, file, from, to, with `|` between them.
    private static Sabotage of(String line) {
        String[] parts = line.split(" \\| ");
        return new Sabotage(parts[0].strip(), parts[1].strip(), text(parts[2]), text(parts[3]));
    }

    private static String text(String part) {
        return part.strip().replace("\\|", "|");
    }
}
