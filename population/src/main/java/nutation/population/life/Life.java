package nutation.population.life;

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

    private final Parameters parameters;
    private final Person person;
    private final Body body;
    private final Warnings warnings;
    private final Diary diary = new Diary();
    private final Watch watch;
    private final int from;
    private int stopped = -1;
    private int back;
    private int sessions;

    Life(RuleSet rules, Forms forms, Parameters parameters, Person person, int from, Watch watch) {
        this.parameters = parameters;
        this.person = person;
        this.from = from;
        this.watch = watch;
        this.body = new Body(person, parameters);
        this.warnings = new Warnings(parameters, person, forms.alarming());
    }

    Lived coached(RuleSet rules, Forms forms, ProgrammeChoice programme, int days) {
        Visit visit = new Visit(rules.catalogue(), forms, parameters, person, body, warnings, diary, watch);
        for (int day = 0; day < days; day++) {
            wakes(day);
            if (day == 0) {
                visit.first(day, programme);
            }
            if (stopped < 0 && day >= back && !warnings.given()) {
                boolean exercises = day == 0 || wants(day);
                if (exercises || chance(day, Matter.READS, 1, parameters.of(Parameter.LOOKS_IN))) {
                    sessions += visit.now(day, exercises) ? 1 : 0;
                }
            }
            watch.over(day, lived());
        }
        return lived();
    }

    Lived nothing(int days) {
        for (int day = 0; day < days; day++) {
            wakes(day);
            watch.over(day, lived());
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
        return new Lived(person, body, from, diary.history(), stopped, sessions);
    }
}
