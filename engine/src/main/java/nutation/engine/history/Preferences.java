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

    static Preferences of(List<Preference> oldestFirst, int date) {
        Preferences result = new Preferences(
                DEFAULT_MINUTES, Week.THREE, List.of(), List.of(), List.of(), ProgrammeChoice.OWN, null);
        for (Preference each : oldestFirst) {
            Integer minutes = each.minutes();
            Week week = each.week();
            List<String> leftOut = each.leftOut();
            List<Side> sidesOut = each.sidesOut();
            List<Side> lyingOut = each.lyingOut();
            ProgrammeChoice programme = each.programme();
            Less today = each.today();
            result = new Preferences(
                    minutes == null ? result.minutes : minutes,
                    week == null ? result.week : week,
                    leftOut == null ? result.leftOut : leftOut,
                    sidesOut == null ? result.sidesOut : sidesOut,
                    lyingOut == null ? result.lyingOut : lyingOut,
                    programme == null ? result.programme : programme,
                    today != null && each.at().date() == date ? today : result.today);
        }
        return result;
    }
}
