package nutation.engine;

import java.util.List;
import nutation.engine.appointment.Appointment;
import nutation.engine.appointment.Appointments;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.Gate;
import nutation.engine.clearance.HeldDates;
import nutation.engine.clearance.Level;
import nutation.engine.day.Day;
import nutation.engine.day.PastOffers;
import nutation.engine.day.Question;
import nutation.engine.diary.SetDone;
import nutation.engine.forward.Forward;
import nutation.engine.forward.Person;
import nutation.engine.history.History;
import nutation.engine.pain.Consequence;
import nutation.engine.progress.Progress;
import nutation.engine.review.Finding;
import nutation.engine.review.Letter;
import org.jspecify.annotations.Nullable;

/// The door of the engine: all that is needed goes in, all that is decided comes out, nothing is fetched.
///
/// A pure function of catalogue, history and date: no clock, no randomness, whole numbers only. The same classes run
/// on the JVM and, compiled to JavaScript, in the browser, and give the same bytes.
public final class Coach {
    /// The engine's version, recorded with every offer.
    public static final String ENGINE = "0.1.0";

    private Coach() {}

    /// What the person may do on a date, and why.
    ///
    /// @param date local date as an epoch day
    public static Day day(Catalogue catalogue, History history, int date) {
        return Day.on(ENGINE, catalogue, history, date);
    }

    /// What is still to be asked on a date: the questions of [#day] alone, for who answers before looking.
    public static List<Question> questions(Catalogue catalogue, History history, int date) {
        return Day.questions(catalogue, history, date);
    }

    /// What the three-week review finds (V), or null where no block runs.
    ///
    /// @param judgement -5 much worse to 5 much better, or null where that was not asked
    public static @Nullable Finding review(
            Catalogue catalogue, History history, int date, @Nullable Integer judgement) {
        HeldDates held = HeldDates.on(catalogue, history, date);
        Level level = Gate.on(catalogue, history, date).withoutCheck().level();
        return Finding.on(catalogue, history, date, level, held, new PastOffers(history, held), judgement);
    }

    /// The letter to a provider, as facts.
    ///
    /// @param judgement as in [#review]
    public static Letter letter(Catalogue catalogue, History history, int date, @Nullable Integer judgement) {
        HeldDates held = HeldDates.on(catalogue, history, date);
        Clearance clearance = Gate.on(catalogue, history, date).withoutCheck();
        PastOffers offers = new PastOffers(history, held);
        return Letter.on(ENGINE, catalogue, history, date, clearance, held, offers, judgement);
    }

    /// How it has gone up to a date: it tells, and decides nothing.
    public static Progress progress(Catalogue catalogue, History history, int date) {
        return Progress.on(catalogue, history, date);
    }

    /// The next days, played through by somebody who answers (for "what if it hurts?", [Supposed]).
    ///
    /// @param date the first date, an epoch day
    /// @param dates how many
    public static Forward forward(Catalogue catalogue, History history, int date, int dates, Person person) {
        return Forward.play(catalogue, history, date, dates, person);
    }

    /// What a calendar reminds of on the next dates, when all goes well and nothing is missed.
    ///
    /// @param date the first date, an epoch day
    /// @param dates how many
    public static List<Appointment> appointments(Catalogue catalogue, History history, int date, int dates) {
        return Appointments.of(catalogue, history, date, dates);
    }

    /// What an answer after a set would bring, to be said before it is stored.
    public static Consequence consequence(History history, SetDone set) {
        return Consequence.of(history, set);
    }
}
