package nutation.engine.clearance;

import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Item;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Screening;
import nutation.engine.history.History;

/// "I tapped it by mistake" (W1): an entry withdrawn within 10 minutes is as if never made. What it held back opens
/// only
/// when a full screening after it has no to all: a yes or not sure, numbness, and pain of 8 to 10 are never taken
/// back by one tap.
///
/// "All" are the items that send to someone (E, U, R): context, such as smoking, is no warning sign.
final class Slips {
    private Slips() {}

    static boolean takenBack(Catalogue catalogue, History history, Hold hold, int date) {
        if (!history.slip(hold.cause())) {
            return false;
        }
        if (hold.level().compareTo(Level.KEEP) >= 0) {
            return true;
        }
        for (Screening screening : history.screenings()) {
            boolean after =
                    screening.at().compareTo(hold.at()) > 0 && screening.at().date() <= date;
            if (after && screening.complete() && !history.withdrawn(screening.id()) && noToAll(catalogue, screening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean noToAll(Catalogue catalogue, Screening screening) {
        for (Item item : catalogue.items()) {
            Answered answer = screening.answers().get(item.id());
            boolean asked = !item.pregnantOnly() || answer != null;
            if (item.level() != Item.Level.C && asked && answer != Answered.NO) {
                return false;
            }
        }
        return true;
    }
}
