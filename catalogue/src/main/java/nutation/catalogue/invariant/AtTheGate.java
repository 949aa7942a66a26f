package nutation.catalogue.invariant;

import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Item;
import nutation.engine.catalogue.Outcome;
import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.Profile;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import org.jspecify.annotations.Nullable;

/// Rules G: what the gate lets through.
final class AtTheGate {
    private static final int VERY_HIGH = 8;

    private AtTheGate() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("G3", "a red flag gives no session by any route", seen -> {
                Entry flag = newest(seen, Screening.class, each -> red(seen.catalogue(), each.answers()));
                Entry check = newest(seen, Check.class, each -> red(seen.catalogue(), each.answers()));
                return flag == null && check == null ? null : anything(seen);
            }),
            new Invariant("G7", "a symptom down a leg that is not known of leaves comfort only", seen -> {
                Entry leg = newest(seen, SetDone.class, AtTheGate::downALeg);
                return leg == null ? null : moreThan(seen, SessionKind.COMFORT);
            }),
            new Invariant("G7", "a new symptom down both legs gives no session by any route", seen -> {
                Entry legs = newest(seen, SetDone.class, each -> downALeg(each) && each.legs() == Legs.BOTH);
                return legs == null ? null : anything(seen);
            }),
            new Invariant("G9", "resting pain of 8 or more gives no session by any route", seen -> {
                Entry high = newest(seen, Reading.class, AtTheGate::veryHigh);
                return high == null ? null : anything(seen);
            }),
            new Invariant("G1", "who does not say to be an adult gets no session", seen -> {
                Profile profile = seen.history().profile(seen.date());
                return profile != null && profile.adult() ? null : anything(seen);
            }),
            new Invariant("G2", "no session before a screening or check of the same date is answered", seen -> {
                boolean asked = answered(seen, Check.class) || answered(seen, Screening.class);
                return asked || seen.day().session() == null ? null : anythingNow(seen);
            }),
            new Invariant("G13", "nothing is started while the gate is shut", seen -> {
                return KindOfDay.most(seen.day().clearance().level()) == KindOfDay.NONE ? anythingNow(seen) : null;
            }),
            new Invariant("G13", "under locked there is comfort only", seen -> {
                return level(seen, Level.LOCKED) ? moreThan(seen, SessionKind.COMFORT) : null;
            }),
            new Invariant("G13", "under gentle there is light at most", seen -> {
                return level(seen, Level.GENTLE) ? moreThan(seen, SessionKind.LIGHT) : null;
            }));

    private interface Told<E> {
        boolean in(E entry);
    }

    /// The newest of these with no release after it and no release that was written the same day.
    private static <E extends Entry> @Nullable E newest(Seen seen, Class<E> kind, Told<E> told) {
        List<Released> releases = seen.told(Released.class);
        E newest = null;
        for (E each : seen.told(kind)) {
            boolean counts = told.in(each)
                    && releases.stream()
                            .noneMatch(release -> release.at().compareTo(each.at()) > 0
                                    || release.on() >= each.at().date());
            newest = counts ? each : newest;
        }
        return newest;
    }

    private static boolean red(Catalogue catalogue, Map<String, Answered> answers) {
        for (Item item : catalogue.items()) {
            Answered answer = answers.get(item.id());
            Outcome outcome = answer == Answered.NEW ? item.yes() : answer == Answered.UNSURE ? item.unsure() : null;
            if (item.level() == Item.Level.E && outcome == Outcome.EMERGENCY) {
                return true;
            }
        }
        return false;
    }

    private static boolean downALeg(SetDone set) {
        boolean leg = set.legs() == Legs.ONE || set.legs() == Legs.BOTH;
        boolean told = set.answer() == Answer.NUMB || leg && set.answer() == Answer.PAIN;
        return told && set.news() != News.KNOWN;
    }

    private static boolean veryHigh(Reading reading) {
        boolean high = reading.places().values().stream().anyMatch(each -> each >= VERY_HIGH);
        return high || high(reading.left()) || high(reading.right()) || high(reading.centre());
    }

    private static boolean high(@Nullable Integer score) {
        return score != null && score >= VERY_HIGH;
    }

    private static <E extends Entry> boolean answered(Seen seen, Class<E> kind) {
        return seen.told(kind).stream().anyMatch(each -> each.at().date() == seen.date());
    }

    private static boolean level(Seen seen, Level level) {
        return seen.day().clearance().level() == level;
    }

    private static @Nullable String anything(Seen seen) {
        return seen.day().preview() != null ? "a preview is shown" : anythingNow(seen);
    }

    private static @Nullable String anythingNow(Seen seen) {
        TodaysSession session = seen.day().session();
        return session == null || session.timeline().isEmpty() ? null : "a " + session.kind() + " session is led";
    }

    private static @Nullable String moreThan(Seen seen, SessionKind most) {
        TodaysSession open = seen.open();
        if (open != null && open.kind().compareTo(most) < 0 && open.finish() == null) {
            return "a " + open.kind() + " session goes on";
        }
        return seen.offers().stream()
                .filter(each -> each.kind().compareTo(most) < 0)
                .findFirst()
                .map(each -> "a " + each.kind() + " session is offered")
                .orElse(null);
    }
}
