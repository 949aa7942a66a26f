package nutation.catalogue.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nutation.engine.clearance.Clearance;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Moment;
import nutation.engine.fixtures.Draws;

/// Someone who lives with the programme: does what is offered, more or less, says how it was, and is away, ill,
/// careless or travelling now and then.
public final class Person {
    /// 26 weeks.
    public static final int HALF_A_YEAR = 26 * 7;

    /// How long holidays are: within a week or two, more than two, four and more (L4).
    private static final List<Integer> HOLIDAYS = List.of(7, 10, 14, 20, 28, 35);

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Pacific/Kiritimati"));

    private final Draws draws;
    private final Pen pen = new Pen();
    private final Habits habits;
    private final Watch watch;
    private final Telling telling;
    private final Resting resting;
    private final Wishes wishes;
    private final Clinic clinic;
    private final Outings outings;
    private final Exercising exercising;
    private final Reviewing reviewing;
    private final Mishaps mishaps;

    /// Looks at a day as it was decided.
    public interface Watch {
        void day(Pen pen, Day day);
    }

    private Person(Draws draws, Watch watch) {
        this.draws = draws;
        this.watch = watch;
        this.habits = Habits.of(draws);
        this.resting = new Resting(draws, pen, habits);
        this.telling = new Telling(draws, pen, habits, resting);
        this.wishes = new Wishes(draws, pen, habits);
        this.clinic = new Clinic(draws, pen);
        this.outings = new Outings(draws, pen, habits);
        this.exercising = new Exercising(draws, pen, habits, watch);
        this.reviewing = new Reviewing(draws, pen);
        this.mishaps = new Mishaps(draws, pen, resting);
    }

    /// Lives for so many days; a life that is drawn from a tape ends with it.
    public static Pen live(Draws draws, int days, Watch watch) {
        Person person = new Person(draws, watch);
        int first = Objects.requireNonNull(Dates.parse("2026-08-15")) + draws.between(0, 120);
        person.pen.travel(draws.pick(ZONES));
        person.pen.to(first, 7);
        person.begin();
        int day = 0;
        while (day < days && !draws.ended()) {
            draws.part();
            day += person.day(first + day);
        }
        return person.pen;
    }

    private void begin() {
        if (!draws.oneIn(20)) {
            telling.profile();
        }
        telling.screening();
        wishes.first();
    }

    /// Returns after how many days the person is back.
    private int day(int date) {
        int mood = draws.between(0, 99);
        if (mood < 12) {
            return 1;
        }
        if (mood == 99) {
            return draws.pick(HOLIDAYS);
        }
        pen.to(date, 7);
        if (odd()) {
            pen.travel(draws.pick(ZONES));
        }
        morning();
        Day today = see();
        if (!today.clearance().keys().isEmpty() && draws.oneIn(4)) {
            today = checked(today.clearance());
        }
        TodaysSession session = today.session();
        if (session != null && !session.items().isEmpty() && draws.percent(habits.exercises())) {
            if (exercising.hurts(session)) {
                resting.close(pen.day());
            }
            if (draws.oneIn(3)) {
                see();
            }
        }
        pen.by(19);
        if (draws.oneIn(3)) {
            resting.tell(Moment.EVENING);
        }
        if (odd()) {
            mishaps.one();
            see();
        }
        return 1;
    }

    private void morning() {
        if (draws.percent(habits.reads()) && draws.oneIn(2)) {
            resting.tell(Moment.MORNING);
        }
        wishes.today();
        if (odd()) {
            clinic.prescribe();
        }
        outings.today();
        Day asks = pen.day();
        reviewing.answer(asks);
        telling.asked(asks);
        if (draws.percent(habits.reads())) {
            resting.tell(Moment.BEFORE);
        }
        if (odd()) {
            resting.newPlace();
        }
    }

    private Day see() {
        Day day = pen.day();
        watch.day(pen, day);
        return day;
    }

    private Day checked(Clearance clearance) {
        clinic.release(clearance);
        telling.asked(pen.day());
        return see();
    }

    private boolean odd() {
        return draws.between(1, 1000) > 1000 - habits.odd();
    }
}
