package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Profile;
import org.jspecify.annotations.Nullable;

/// In which positions a person does what.
///
/// @param told positions that are not possible or not wanted
/// @param out those, and those that a condition takes away
public record Positions(List<Start> told, List<Start> out) {

    static Positions of(@Nullable Profile profile, List<String> conditions) {
        List<Start> told = profile == null ? List.of() : profile.positionsOut();
        if (!conditions.contains(Conditions.LATE)) {
            return new Positions(told, told);
        }
        List<Start> out = new ArrayList<>(told);
        for (Start each : Start.values()) {
            if (each.onTheBack()) {
                out.add(each);
            }
        }
        return new Positions(told, List.copyOf(out));
    }

    /// Whether one must not lie on the back (S1, P3).
    public boolean offTheBack() {
        return out.contains(Start.BACK_KNEES_BENT);
    }

    /// Where a use starts; the squeeze sitting (A1:13) for who must not lie on the back (S1, p7).
    public Start of(Use use) {
        boolean sitting = out.contains(use.start()) && use.exercise().equals("adductor-squeeze");
        return sitting ? Start.SITTING_FLOOR : use.start();
    }
}
