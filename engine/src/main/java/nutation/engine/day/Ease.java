package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.Conditions;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Start;
import nutation.engine.diary.Profile;
import nutation.engine.history.History;
import nutation.engine.session.Comfort;

/// The position of ease of a person: on the back, or on the side for who must not lie on the back (P3, D11).
final class Ease {
    private Ease() {}

    static Start position(Catalogue catalogue, History history, int date) {
        Profile profile = history.profile(date);
        List<Start> out = new ArrayList<>(profile == null ? List.of() : profile.positionsOut());
        if (Conditions.on(catalogue, history, date).contains(Conditions.LATE)) {
            out.add(Start.BACK_KNEES_BENT);
        }
        return Comfort.position(out);
    }
}
