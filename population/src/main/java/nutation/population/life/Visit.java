package nutation.population.life;

import java.util.List;
import java.util.SortedMap;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Clearance;
import nutation.engine.day.Day;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Activity;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Check;
import nutation.engine.diary.Less;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Preference;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionKind;
import nutation.engine.review.Finding;
import nutation.population.person.Body;
import nutation.population.person.Matter;
import nutation.population.person.Parameter;
import nutation.population.person.Parameters;
import nutation.population.person.Person;

/// One look into the app: answers what it asks, and does what it offers, more or less.
final class Visit {
    private static final int PER_MILLE = 1000;
    private static final int MORNING = 7;
    private static final int JUDGED_FROM_POINTS = 5;

    private final Catalogue catalogue;
    private final Forms forms;
    private final Parameters parameters;
    private final Person person;
    private final Body body;
    private final Warnings warnings;
    private final Diary diary;
    private final Engine engine;
    private final Watch watch;

    Visit(
            Catalogue catalogue,
            Forms forms,
            Parameters parameters,
            Person person,
            Body body,
            Warnings warnings,
            Diary diary,
            Engine engine,
            Watch watch) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.parameters = parameters;
        this.person = person;
        this.body = body;
        this.warnings = warnings;
        this.diary = diary;
        this.engine = engine;
        this.watch = watch;
    }

    /// The first: says who one is.
    void first(int day, ProgrammeChoice programme) {
        diary.open(diary.date(), MORNING);
        diary.write(forms.profile(person, diary.id(), diary.at(), diary.date()));
        boolean own = programme == ProgrammeChoice.OWN;
        diary.write(new Preference(
                diary.id(),
                diary.at(),
                forms.minutes(person),
                forms.week(person),
                null,
                null,
                null,
                null,
                own ? null : programme,
                null));
        diary.write(screening(day));
        activities();
    }

    /// The morning after a session, without opening more than the question.
    void morning() {
        reading(Moment.MORNING);
    }

    /// Returns whether a session was done.
    boolean now(int day, boolean wantsToExercise) {
        if (warnings.visited(day)) {
            release(see().clearance());
        }
        answer(day, chance(day, Matter.LINGERS, parameters.of(Parameter.LINGERS)) ? see().questions() : questions());
        Day today = see();
        if (!today.clearance().keys().isEmpty()) {
            warnings.toldToSeeSomebody(day);
        }
        TodaysSession session = today.session();
        if (!wantsToExercise || session == null || !offered(session)) {
            return false;
        }
        Exercising exercising = new Exercising(catalogue, diary, this::see);
        String id = exercising.begin(session);
        Sets sets = new Sets(parameters, person, body, diary, id, day);
        exercising.play(session, id, sets);
        return sets.close(parameters.of(Parameter.WITH_APP), true);
    }

    private List<Question> questions() {
        return engine.questions(catalogue, diary.history(), diary.date());
    }

    private static boolean offered(TodaysSession session) {
        return session.state() == TodaysSession.State.OFFERED
                && session.kind() != SessionKind.COMFORT
                && !session.items().isEmpty();
    }

    private Day see() {
        Day day = engine.day(catalogue, diary.history(), diary.date());
        watch.shown(diary.history(), day);
        return day;
    }

    private void answer(int day, List<Question> asks) {
        boolean review = asks(asks, Question.Code.REVIEW);
        if (asks(asks, Question.Code.SCREENING) || review) {
            diary.write(screening(day));
        } else if (asks(asks, Question.Code.CHECK)) {
            diary.write(new Check(diary.id(), diary.at(), answers(day, true), true));
        }
        if (asks(asks, Question.Code.READING_BEFORE)
                && !chance(day, Matter.READS, parameters.of(Parameter.LEAVES_READING_OUT))) {
            reading(Moment.BEFORE);
        }
        if (review) {
            review();
        }
        if (chance(day, Matter.WISHES_LESS, parameters.of(Parameter.WISHES_LESS))) {
            diary.write(new Preference(diary.id(), diary.at(), null, null, null, null, null, Less.BAD_DAY));
        }
        if (chance(day, Matter.WALK, parameters.of(Parameter.WALKS))) {
            int minutes = person.chance().between(day, Matter.WALK_MINUTES, 10, 45);
            AerobicAnswer after = body.flares() ? AerobicAnswer.MORE_PAIN : AerobicAnswer.SAME;
            diary.write(new Aerobic(diary.id(), diary.at(), "walking", minutes, after));
        }
    }

    private boolean chance(int day, Matter matter, int perMille) {
        return person.chance().happens(day, matter, perMille * PER_MILLE);
    }

    private static boolean asks(List<Question> questions, Question.Code code) {
        for (Question each : questions) {
            if (each.code() == code) {
                return true;
            }
        }
        return false;
    }

    private Screening screening(int day) {
        return forms.screening(person, body, answers(day, false), day, diary.id(), diary.at());
    }

    private SortedMap<String, Answered> answers(int day, boolean check) {
        return warnings.answers(day, forms.no(check), check);
    }

    private void reading(Moment moment) {
        diary.tell(moment, body);
    }

    private void activities() {
        int can = 10 - body.usual() / PER_MILLE;
        diary.write(new Activities(
                diary.id(),
                diary.at(),
                List.of(new Activity("stairs", can), new Activity("bags", Math.max(0, can - 1)))));
    }

    private void review() {
        activities();
        int better = (person.start() - body.usual()) * 2 / PER_MILLE;
        int judgement = Math.clamp(better, -JUDGED_FROM_POINTS, JUDGED_FROM_POINTS);
        Finding found = Coach.review(catalogue, diary.history(), diary.date(), judgement);
        if (found != null) {
            diary.write(new Review(diary.id(), diary.at(), found.outcome(), judgement, found.reasons()));
        }
    }

    /// Somebody has looked, and says: go on.
    private void release(Clearance clearance) {
        if (clearance.keys().isEmpty()) {
            return;
        }
        diary.write(new Released(diary.id(), diary.at(), diary.date(), clearance.keys(), null));
    }
}
