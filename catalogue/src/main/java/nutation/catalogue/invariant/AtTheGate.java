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
import nutation.engine.diary.Entry;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.Profile;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import org.jspecify.annotations.Nullable;

/// Rules G: what the gate lets through.
final class AtTheGate {
    private static final int VERY_HIGH = 8;

    private AtTheGate() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("G3", "a red flag gives no session by any route", seen -> {
                return stands(seen, seen.known().redFlags()) ? anything(seen) : null;
            }),
            new Invariant("G7", "a symptom down a leg that is not known of leaves comfort only", seen -> {
                return stands(seen, seen.known().legSymptoms()) ? moreThan(seen, SessionKind.COMFORT) : null;
            }),
            new Invariant("G7", "a new symptom down both legs gives no session by any route", seen -> {
                return stands(seen, seen.known().bothLegs()) ? anything(seen) : null;
            }),
            new Invariant("G9", "resting pain of 8 or more gives no session by any route", seen -> {
                return stands(seen, seen.known().veryHigh()) ? anything(seen) : null;
            }),
            new Invariant("G1", "who does not say to be an adult gets no session", seen -> {
                Profile profile = seen.history().profile(seen.date());
                return profile != null && profile.adult() ? null : anything(seen);
            }),
            new Invariant("G2", "no session before a screening or check of the same date is answered", seen -> {
                boolean asked = seen.known().answeredToday() != null;
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

    /// Whether any of these is no slip (W1), with no release after it and none that was written the same day.
    private static boolean stands(Seen seen, List<? extends Entry> told) {
        for (Entry each : told) {
            if (!seen.history().slip(each) && !released(seen, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean released(Seen seen, Entry entry) {
        for (Released each : seen.known().releases()) {
            boolean later = each.at().compareTo(entry.at()) > 0
                    || each.on() >= entry.at().date();
            if (later && !seen.history().slip(each)) {
                return true;
            }
        }
        return false;
    }

    static boolean red(Catalogue catalogue, Map<String, Answered> answers) {
        boolean any = false;
        for (Answered each : answers.values()) {
            any |= each != Answered.NO;
        }
        for (Item item : any ? catalogue.items() : List.<Item>of()) {
            Answered answer = answers.get(item.id());
            Outcome outcome = answer == Answered.NEW ? item.yes() : answer == Answered.UNSURE ? item.unsure() : null;
            if (item.level() == Item.Level.E && outcome == Outcome.EMERGENCY) {
                return true;
            }
        }
        return false;
    }

    static boolean downALeg(SetDone set) {
        boolean leg = set.legs() == Legs.ONE || set.legs() == Legs.BOTH;
        boolean told = set.answer() == Answer.NUMB || leg && set.answer() == Answer.PAIN;
        return told && set.news() != News.KNOWN;
    }

    static boolean veryHigh(Reading reading) {
        for (int each : reading.places().values()) {
            if (each >= VERY_HIGH) {
                return true;
            }
        }
        return high(reading.left()) || high(reading.right()) || high(reading.centre());
    }

    private static boolean high(@Nullable Integer score) {
        return score != null && score >= VERY_HIGH;
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
        for (TodaysSession each : seen.offers()) {
            if (each.kind().compareTo(most) < 0) {
                return "a " + each.kind() + " session is offered";
            }
        }
        return null;
    }
}
