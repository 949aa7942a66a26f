package nutation.population.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nutation.population.measure.Measure;

/// What the pages say, from a file.
public final class Words {
    private static final Properties ALL = read();

    private Words() {}

    /// The words of a key, with `{0}`, `{1}` ... filled in.
    ///
    /// @throws IllegalArgumentException for a key that the file does not have
    public static String of(String key, Object... values) {
        String words = ALL.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("words.properties lacks " + key);
        }
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /// The name of a measure.
    public static String of(Measure measure) {
        return of("measure." + measure.column());
    }

    private static Properties read() {
        Properties all = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.properties")), StandardCharsets.UTF_8)) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
