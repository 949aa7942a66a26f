package nutation.engine.history;

import java.util.List;
import nutation.engine.diary.Less;
import nutation.engine.diary.Preference;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import org.jspecify.annotations.Nullable;

/// The newest of each of the person's choices.
///
/// @param minutes of one session, 5 to 45, default 15 (S8)
/// @param week how often full sessions come, default 3 (K1)
/// @param leftOut exercises that the person leaves out
/// @param sidesOut sides that get no one-sided work
/// @param lyingOut sides that are not lain on
/// @param programme whose programme is followed (S12)
/// @param today what the person asked of the asked date, or null
public record Preferences(
        int minutes,
        Week week,
        List<String> leftOut,
        List<Side> sidesOut,
        List<Side> lyingOut,
        ProgrammeChoice programme,
        @Nullable Less today) {

    static final int DEFAULT_MINUTES = 15;

    /// Nothing was chosen yet.
    static final Preferences NONE =
            new Preferences(DEFAULT_MINUTES, Week.THREE, List.of(), List.of(), List.of(), ProgrammeChoice.OWN, null);

    /// With one choice later, as on a date.
    Preferences and(Preference choice, int date) {
        Integer newMinutes = choice.minutes();
        Week newWeek = choice.week();
        List<String> newLeftOut = choice.leftOut();
        List<Side> newSidesOut = choice.sidesOut();
        List<Side> newLyingOut = choice.lyingOut();
        ProgrammeChoice newProgramme = choice.programme();
        Less newToday = choice.today();
        return new Preferences(
                newMinutes == null ? minutes : newMinutes,
                newWeek == null ? week : newWeek,
                newLeftOut == null ? leftOut : newLeftOut,
                newSidesOut == null ? sidesOut : newSidesOut,
                newLyingOut == null ? lyingOut : newLyingOut,
                newProgramme == null ? programme : newProgramme,
                newToday != null && choice.at().date() == date ? newToday : today);
    }
}
