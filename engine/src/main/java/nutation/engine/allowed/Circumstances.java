package nutation.engine.allowed;

import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Profile;
import nutation.engine.history.History;
import nutation.engine.history.Preferences;
import org.jspecify.annotations.Nullable;

/// What a person told, as far as it decides what may be offered: the same for every use on a date.
///
/// @param preferences the newest of each choice
/// @param profile the newest, or null
/// @param conditions the conditions that hold (S4)
/// @param positions in which positions the person does what
public record Circumstances(
        Preferences preferences, @Nullable Profile profile, List<String> conditions, Positions positions) {

    /// The circumstances on a date.
    public static Circumstances on(Catalogue catalogue, History history, int date) {
        Profile profile = history.profile(date);
        List<String> conditions = Conditions.on(catalogue, history, date);
        return new Circumstances(history.preferences(date), profile, conditions, Positions.of(profile, conditions));
    }
}
