package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.engine.diary.Has;
import nutation.engine.diary.Place;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// Pain in a part of the body that had none at any screening (G8, R38).
public final class UnknownPlaces {
    /// G8: from this score on, a new place is asked about.
    static final int ASKED_FROM = 2;

    private UnknownPlaces() {}

    static void tell(History history, List<Hold> holds) {
        for (Reading reading : history.readings().elsewhere()) {
            for (Place place : unknown(history, reading)) {
                if (novelty(history, reading, place) != Has.NO) {
                    Reason reason = Reason.of("G8", "new-place")
                            .with("place", place.code())
                            .from("A3:258", "R38");
                    holds.add(new Hold("G8", reading, Level.KEEP, reason));
                }
            }
        }
    }

    /// The places told on a date for which "is this new for you?" has no answer yet, as codes.
    public static List<String> unanswered(History history, int date) {
        List<String> places = new ArrayList<>();
        for (Reading reading : history.readings().on(date)) {
            for (Place place : unknown(history, reading)) {
                if (novelty(history, reading, place) == null && !places.contains(place.code())) {
                    places.add(place.code());
                }
            }
        }
        return places;
    }

    /// Whether a leg hurts that did not before: then the short check asks G7 too.
    static boolean newInLeg(History history, Reading reading) {
        for (Place place : unknown(history, reading)) {
            if (place.leg() && novelty(history, reading, place) != Has.NO) {
                return true;
            }
        }
        return false;
    }

    /// Whether the place is new: as the reading says, else as the next reading that says it, else null.
    private static @Nullable Has novelty(History history, Reading reading, Place place) {
        Has told = reading.novel().get(place);
        for (Reading each : history.readings().all()) {
            if (told == null && History.upTo(reading, each)) {
                told = each.novel().get(place);
            }
        }
        return told;
    }

    private static List<Place> unknown(History history, Reading reading) {
        List<Place> result = new ArrayList<>();
        for (Map.Entry<Place, Integer> told : reading.places().entrySet()) {
            if (told.getValue() >= ASKED_FROM && !known(history, reading, told.getKey())) {
                result.add(told.getKey());
            }
        }
        return result;
    }

    private static boolean known(History history, Reading reading, Place place) {
        for (Screening each : history.screenings()) {
            Integer score = each.places().get(place);
            // A later screening cannot make it known: no answer to a screening ever releases (G14).
            if (score != null && score > 0 && History.upTo(each, reading) && !history.withdrawn(each.id())) {
                return true;
            }
        }
        return false;
    }
}
