package nutation.population.trial;

import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.CatalogueReader;
import nutation.engine.json.JsonRefused;
import nutation.population.life.Lives;
import nutation.population.life.RuleSet;
import org.jspecify.annotations.Nullable;

/// The rule set that people live under, by name, so that it can be sent to where they live.
///
/// @param name as [RuleSet] names it
/// @param catalogue another compiled catalogue than the built-in one, as text; or null
public record Under(String name, @Nullable String catalogue) implements Serializable {
    private static final ConcurrentMap<Under, Lives> HERE = new ConcurrentHashMap<>();

    /// By the built-in catalogue.
    public static Under named(String name) {
        return new Under(name, null);
    }

    /// The lives under it; made once in each process.
    ///
    /// @throws IllegalArgumentException where there is no such rule set, or the catalogue cannot be read
    public Lives lives() {
        return HERE.computeIfAbsent(this, each -> Lives.under(each.rules()));
    }

    /// The rule set itself.
    public RuleSet rules() {
        Catalogue read = catalogue == null ? Compiled.catalogue() : read(catalogue);
        RuleSet rules = RuleSet.named(read, name);
        if (rules == null) {
            throw new IllegalArgumentException("There is no rule set " + name + ". There are "
                    + String.join(
                            ", ", RuleSet.all(read).stream().map(RuleSet::name).toList()));
        }
        return rules;
    }

    private static Catalogue read(String text) {
        try {
            return CatalogueReader.read(text);
        } catch (JsonRefused e) {
            throw new IllegalArgumentException("The catalogue cannot be read at " + e.path(), e);
        }
    }
}
