package nutation.population.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.ProgrammeChoice;
import org.jspecify.annotations.Nullable;

/// What simulated people live under: a catalogue with its rules, and a programme.
///
/// @param name how it is asked for: `own`, `a0` to `a4`, `a0-as-written` to `a4-as-written`, `nothing`
public record RuleSet(String name, Catalogue catalogue, Programme programme) {
    private static final String AS_WRITTEN = "-as-written";

    /// What somebody does.
    public sealed interface Programme {
        /// The programme of the engine: one's own, or an article's under all rules (S12).
        record Coached(ProgrammeChoice choice) implements Programme {}

        /// An article's list at its stated doses, whatever happens: nobody asks, nothing adapts.
        ///
        /// @param setting who watches
        record AsWritten(ProgrammeChoice article, Setting setting) implements Programme {}

        /// No exercise: pain takes its own course.
        record Nothing() implements Programme {}
    }

    /// Who watches.
    public enum Setting {
        /// Nobody: a sheet of paper at home.
        HOME,
        /// A physiotherapist, every time; everybody comes.
        SUPERVISED
    }

    /// The rule set of a name, or null.
    public static @Nullable RuleSet named(Catalogue catalogue, String name) {
        for (RuleSet each : all(catalogue)) {
            if (each.name.equals(name)) {
                return each;
            }
        }
        return null;
    }

    /// All that have a name.
    public static List<RuleSet> all(Catalogue catalogue) {
        List<RuleSet> all = new ArrayList<>();
        for (ProgrammeChoice each : ProgrammeChoice.values()) {
            all.add(coached(catalogue, each));
        }
        for (ProgrammeChoice each : ProgrammeChoice.values()) {
            if (each != ProgrammeChoice.OWN) {
                all.add(asWritten(catalogue, each, Setting.HOME));
            }
        }
        all.add(nothing(catalogue));
        return List.copyOf(all);
    }

    /// The engine's programme.
    public static RuleSet coached(Catalogue catalogue, ProgrammeChoice choice) {
        return new RuleSet(choice.code(), catalogue, new Programme.Coached(choice));
    }

    /// An article as it is written.
    public static RuleSet asWritten(Catalogue catalogue, ProgrammeChoice article, Setting setting) {
        String name = article.code() + AS_WRITTEN;
        String watched = setting == Setting.HOME ? "" : "-" + setting.name().toLowerCase(Locale.ROOT);
        return new RuleSet(name + watched, catalogue, new Programme.AsWritten(article, setting));
    }

    /// No exercise.
    public static RuleSet nothing(Catalogue catalogue) {
        return new RuleSet("nothing", catalogue, new Programme.Nothing());
    }
}
