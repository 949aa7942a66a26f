package nutation.population.life;

import java.util.List;
import nutation.engine.diary.ProgrammeChoice;
import nutation.population.person.Body;
import nutation.population.person.Matter;
import nutation.population.person.Parameter;
import nutation.population.person.Parameters;
import nutation.population.person.Person;

/// One life, day after day.
final class Life {
    private static final int PER_MILLE = 1000;
    private static final int DAYS_A_WEEK = 7;
    private static final int MORNING = 7;
    private static final int NEVER = -2;

    /// Of the evenings.
    private static final int TOLD_IN_THE_STUDY = 600;

    private final Parameters parameters;
    private final Person person;
    private final Body body;
    private final Warnings warnings;
    private final RuleSet rules;
    private final Forms forms;
    private final Diary diary;
    private final Engine engine;
    private final Watch watch;
    private final int from;
    private int stopped = -1;
    private int back;
    private int sessions;

    Life(RuleSet rules, Forms forms, Parameters parameters, Person person, int from, Engine engine, Watch watch) {
        this.rules = rules;
        this.forms = forms;
        this.diary = new Diary(engine);
        this.engine = engine;
        this.parameters = parameters;
        this.person = person;
        this.from = from;
        this.watch = watch;
        this.body = new Body(person, parameters);
        this.warnings = new Warnings(parameters, person, forms.alarming());
    }

    Lived coached(ProgrammeChoice programme, int days) {
        Visit visit = new Visit(rules.catalogue(), forms, parameters, person, body, warnings, diary, engine, watch);
        int exercised = NEVER;
        for (int day = 0; day < days; day++) {
            wakes(day);
            if (day == 0) {
                visit.first(day, programme);
            }
            if (exercised == day - 1
                    && stopped < 0
                    && chance(day, Matter.ANSWERS, 0, parameters.of(Parameter.ANSWERS_NEXT_MORNING))) {
                visit.morning();
            }
            if (stopped < 0 && day >= back && !warnings.given()) {
                boolean exercises = day == 0 || wants(day);
                if (exercises || chance(day, Matter.READS, 1, parameters.of(Parameter.LOOKS_IN))) {
                    boolean done = visit.now(day, exercises);
                    sessions += done ? 1 : 0;
                    exercised = done ? day : exercised;
                }
            }
            watch.over(day, faring());
        }
        return lived();
    }

    /// From paper.
    ///
    /// @param watched whether somebody watches every session
    Lived written(List<Turn> turns, boolean watched, int days) {
        FromPaper paper = new FromPaper(rules.catalogue(), turns, diary, body);
        int quality = parameters.of(watched ? Parameter.SUPERVISED : Parameter.AT_HOME);
        for (int day = 0; day < days; day++) {
            wakes(day);
            if (day == 0) {
                paper.begins(person, warnings, forms);
            }
            if (watched ? due(day) : stopped < 0 && day >= back && wantsAlone(day)) {
                String id = paper.begin();
                Sets sets = new Sets(parameters, person, body, diary, id, day);
                paper.play(id, sets);
                sessions += sets.close(quality, false) ? 1 : 0;
            }
            paper.tell(day, warnings, forms, chance(day, Matter.READS, 2, TOLD_IN_THE_STUDY));
            watch.over(day, faring());
        }
        return lived();
    }

    /// So many times a week, and everybody comes.
    private boolean due(int day) {
        int full = parameters.of(Parameter.FULL_SESSIONS);
        return day * full / (DAYS_A_WEEK * 100) != (day + 1) * full / (DAYS_A_WEEK * 100);
    }

    private boolean wantsAlone(int day) {
        return wants(day)
                && (person.doesItAtHome()
                        || chance(day, Matter.DOES_IT_ALONE, 0, parameters.of(Parameter.OTHERS_AT_HOME)));
    }

    Lived nothing(int days) {
        for (int day = 0; day < days; day++) {
            wakes(day);
            watch.over(day, faring());
        }
        return lived();
    }

    private void wakes(int day) {
        body.wakes();
        warnings.wakes(day);
        diary.open(from + day, MORNING);
        if (stopped < 0 && day > 0 && person.chance().happens(day, Matter.STOPS, leaving())) {
            stopped = day;
        }
        if (person.chance().happens(day, Matter.HOLIDAY, parameters.of(Parameter.HOLIDAYS))) {
            back = day + person.chance().between(day, Matter.HOLIDAY_LENGTH, 5, 21);
        }
    }

    /// Who fares worse gives up sooner.
    private int leaving() {
        int usual = parameters.of(Parameter.STOPS);
        boolean better = body.usual() * 10 <= person.start() * 7;
        boolean not = body.usual() * 10 >= person.start() * 9;
        return better
                ? usual * parameters.of(Parameter.STOPS_WHEN_BETTER) / PER_MILLE
                : not ? usual * parameters.of(Parameter.STOPS_WHEN_NOT_BETTER) / PER_MILLE : usual;
    }

    private boolean wants(int day) {
        int perMillion = person.keen() * 10_000 / DAYS_A_WEEK;
        return person.chance().happens(day, Matter.OPENS, body.flares() ? perMillion / 2 : perMillion);
    }

    private boolean chance(int day, Matter matter, int part, int perMille) {
        return person.chance().happens(day, matter, part, perMille * PER_MILLE);
    }

    private Lived lived() {
        return new Lived(person, from, diary.history(), faring());
    }

    private Faring faring() {
        return new Faring(body, stopped, sessions, warnings.since() > 0);
    }
}
