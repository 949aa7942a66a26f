package nutation.catalogue.people;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.catalogue.rules.AllNo;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Item;
import nutation.engine.catalogue.Start;
import nutation.engine.day.Day;
import nutation.engine.day.Question;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Check;
import nutation.engine.diary.Has;
import nutation.engine.diary.Place;
import nutation.engine.diary.Profile;
import nutation.engine.diary.Screening;
import nutation.engine.fixtures.Draws;

/// Who one is, and what one answers before a session. Mostly no to all.
final class Telling {
    private static final Catalogue CATALOGUE = Weeks.CATALOGUE;

    private final Draws draws;
    private final Pen pen;
    private final Habits habits;
    private final Resting resting;
    private final SortedMap<String, Has> conditions = AllNo.conditions();

    Telling(Draws draws, Pen pen, Habits habits, Resting resting) {
        this.draws = draws;
        this.pen = pen;
        this.habits = habits;
        this.resting = resting;
        for (Condition each : CATALOGUE.conditions()) {
            if (draws.oneIn(30) && conditions.containsKey(each.id())) {
                conditions.put(each.id(), draws.pick(Has.YES, Has.UNSURE));
            }
        }
        if (draws.oneIn(30)) {
            conditions.put("pregnancy", draws.pick(Has.YES, Has.UNSURE));
        }
    }

    void profile() {
        boolean adult = !draws.oneIn(25);
        Integer birthYear = draws.oneIn(10) ? null : draws.between(1937, 2008);
        List<String> things = draws.oneIn(4) ? draws.some(Weeks.ALL_THINGS, 4) : Weeks.ALL_THINGS;
        List<Start> positions = draws.oneIn(10) ? draws.some(List.of(Start.values()), 2) : List.of();
        Integer minutes = draws.oneIn(3) ? null : draws.between(0, 200);
        pen.write(new Profile(
                pen.id(),
                pen.at(),
                adult,
                birthYear,
                sorted(things),
                positions,
                minutes,
                draws.oneIn(3) ? null : "GB"));
    }

    private static List<String> sorted(List<String> things) {
        return things.stream().sorted().toList();
    }

    void screening() {
        SortedMap<String, Answered> answers = answers(false, 40);
        if (draws.oneIn(30)) {
            Condition changed = draws.pick(CATALOGUE.conditions());
            conditions.computeIfPresent(changed.id(), (id, has) -> draws.pick(Has.values()));
        }
        TreeMap<Place, Integer> places = new TreeMap<>();
        if (draws.oneIn(8)) {
            places.put(draws.pick(Place.values()), draws.between(0, 6));
        }
        pen.write(new Screening(
                pen.id(),
                pen.at(),
                answers,
                new TreeMap<>(conditions),
                conditions.get("pregnancy") == Has.NO || draws.oneIn(4) ? null : draws.between(4, 38),
                resting.left(),
                resting.right(),
                0,
                places,
                !draws.oneIn(60)));
    }

    /// Answers what is asked, mostly.
    void asked(Day day) {
        if (asks(day, Question.Code.ADULT) ? draws.oneIn(3) : draws.oneIn(200)) {
            profile();
        }
        if (asks(day, Question.Code.SCREENING) && !draws.oneIn(8)) {
            screening();
        } else if (asks(day, Question.Code.CHECK) && !draws.oneIn(20)) {
            pen.write(new Check(pen.id(), pen.at(), answers(true, 300), !draws.oneIn(100)));
        }
    }

    private static boolean asks(Day day, Question.Code code) {
        return day.questions().stream().anyMatch(each -> each.code() == code);
    }

    /// One or two that are not no, once in so many.
    private SortedMap<String, Answered> answers(boolean check, int many) {
        SortedMap<String, Answered> answers = AllNo.answers(check);
        if (draws.between(1, many * 4) > many * 4 - habits.odd()) {
            List<String> items = CATALOGUE.items().stream()
                    .filter(each -> !check || each.inCheck())
                    .map(Item::id)
                    .toList();
            answers.put(draws.pick(items), draws.pick(Answered.values()));
            answers.put(draws.pick(items), draws.pick(Answered.values()));
        }
        return answers;
    }
}
