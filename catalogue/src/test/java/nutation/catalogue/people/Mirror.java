package nutation.catalogue.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Place;
import nutation.engine.diary.Preference;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.diary.Skipped;
import org.jspecify.annotations.Nullable;

/// Left and right swapped.
public final class Mirror {
    private Mirror() {}

    /// The same diary with left and right swapped.
    public static List<Entry> of(List<Entry> entries) {
        List<Entry> result = new ArrayList<>();
        for (Entry entry : entries) {
            result.add(
                    switch (entry) {
                        case Screening e ->
                            new Screening(
                                    e.id(),
                                    e.at(),
                                    e.answers(),
                                    e.conditions(),
                                    e.pregnancyWeek(),
                                    e.right(),
                                    e.left(),
                                    e.centre(),
                                    places(e.places()),
                                    e.complete());
                        case Reading e ->
                            new Reading(
                                    e.id(),
                                    e.at(),
                                    e.moment(),
                                    e.right(),
                                    e.left(),
                                    e.centre(),
                                    places(e.places()),
                                    places(e.novel()),
                                    e.session());
                        case SessionStarted e ->
                            new SessionStarted(
                                    e.id(),
                                    e.at(),
                                    e.kind(),
                                    e.minutes(),
                                    e.offer().stream().map(Mirror::of).toList(),
                                    e.engine(),
                                    e.catalogue());
                        case SetDone e ->
                            new SetDone(
                                    e.id(),
                                    e.at(),
                                    e.session(),
                                    e.exercise(),
                                    e.use(),
                                    of(e.side()),
                                    e.reps(),
                                    e.seconds(),
                                    e.full(),
                                    e.answer(),
                                    e.score(),
                                    of(e.place()),
                                    e.legs(),
                                    e.news());
                        case Skipped e -> new Skipped(e.id(), e.at(), e.session(), e.exercise(), e.use(), of(e.side()));
                        case Preference e ->
                            new Preference(
                                    e.id(),
                                    e.at(),
                                    e.minutes(),
                                    e.week(),
                                    e.leftOut(),
                                    sides(e.sidesOut()),
                                    sides(e.lyingOut()),
                                    e.easier(),
                                    e.programme(),
                                    e.today());
                        case RangeCheck e -> new RangeCheck(e.id(), e.at(), e.check(), of(e.side()), e.step());
                        default -> entry;
                    });
        }
        return result;
    }

    /// The other side.
    public static Side of(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case BOTH -> Side.BOTH;
        };
    }

    private static @Nullable List<Side> sides(@Nullable List<Side> sides) {
        return sides == null ? null : sides.stream().map(Mirror::of).toList();
    }

    private static @Nullable SetPlace of(@Nullable SetPlace place) {
        return place == null
                ? null
                : switch (place) {
                    case LEFT -> SetPlace.RIGHT;
                    case RIGHT -> SetPlace.LEFT;
                    case CENTRE, ELSEWHERE -> place;
                };
    }

    private static Offered of(Offered e) {
        return new Offered(e.exercise(), e.use(), of(e.side()), e.variant(), e.hold(), e.reps(), e.sets(), e.reasons());
    }

    private static <V> SortedMap<Place, V> places(SortedMap<Place, V> places) {
        TreeMap<Place, V> result = new TreeMap<>();
        places.forEach((place, value) -> result.put(of(place), value));
        return result;
    }

    private static Place of(Place place) {
        String code = place.code();
        String other = code.endsWith("-left") ? code.replace("-left", "-right") : code.replace("-right", "-left");
        for (Place each : Place.values()) {
            if (each.code().equals(other)) {
                return each;
            }
        }
        return place;
    }
}
