package nutation.engine.day;

import nutation.engine.allowed.Circumstances;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Start;
import nutation.engine.history.History;
import nutation.engine.session.Comfort;

/// The position of ease of a person: on the back, or on the side for who must not lie on the back (P3, D11).
final class Ease {
    private Ease() {}

    static Start position(Catalogue catalogue, History history, int date) {
        return Comfort.position(
                Circumstances.on(catalogue, history, date).positions().out());
    }
}
