package nutation.server.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nutation.server.start.CannotStart;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/// The file with the settings, TOML. Whatever in it is not understood stops the start, with its line.
public final class SettingsFile {
    /// Its name in the data folder.
    public static final String NAME = "nutation.toml";

    private final Path path;
    private final TomlParseResult toml;

    private SettingsFile(Path path, TomlParseResult toml) {
        this.path = path;
        this.toml = toml;
    }

    /// What the file sets; nothing when there is none.
    static Map<Setting, Object> read(Path path) throws CannotStart {
        if (!Files.exists(path)) {
            return Map.of();
        }
        try {
            return new SettingsFile(path, Toml.parse(path)).values();
        } catch (IOException e) {
            throw new CannotStart.SettingsWrong(
                    path, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Map<Setting, Object> values() throws CannotStart {
        if (toml.hasErrors()) {
            TomlParseError first = toml.errors().getFirst();
            throw new CannotStart.SettingsWrong(
                    path, first.position().line(), "this is not TOML. A line is: key = value, with text in quotes");
        }
        Map<Setting, Object> values = new EnumMap<>(Setting.class);
        for (Map.Entry<List<String>, Object> each : toml.entryPathSet()) {
            Setting setting = setting(each.getKey());
            if (!setting.kind().takes(each.getValue())) {
                throw wrong(
                        each.getKey(),
                        setting.key() + " is " + shown(each.getValue()) + "; it is "
                                + setting.kind().expected());
            }
            values.put(setting, each.getValue());
        }
        return values;
    }

    private Setting setting(List<String> keys) throws CannotStart {
        String key = String.join(".", keys);
        Optional<Setting> known =
                Arrays.stream(Setting.values()).filter(s -> s.key().equals(key)).findFirst();
        if (known.isEmpty()) {
            throw wrong(keys, "there is no setting \"" + key + "\"; docs/operations.md lists them all");
        }
        return known.get();
    }

    private CannotStart wrong(List<String> keys, String what) {
        return new CannotStart.SettingsWrong(
                path,
                java.util.Objects.requireNonNull(toml.inputPositionOf(keys)).line(),
                what);
    }

    private static String shown(Object value) {
        return switch (value) {
            case String text -> "\"" + text + "\"";
            case TomlArray list -> "a list";
            default -> value.toString();
        };
    }
}
