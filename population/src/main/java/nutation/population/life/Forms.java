package nutation.population.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Item;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Has;
import nutation.engine.diary.Profile;
import nutation.engine.diary.Screening;
import nutation.engine.diary.Week;
import nutation.population.person.Body;
import nutation.population.person.Chance;
import nutation.population.person.Matter;
import nutation.population.person.Parameters;
import nutation.population.person.Person;

/// What a catalogue asks, as forms to fill in; the same for everybody, so made once.
final class Forms {
    private static final List<Integer> MINUTES = List.of(10, 15, 15, 15, 20, 20, 30);

    /// Of a pregnancy.
    private static final int LAST_WEEK = 42;

    private final Parameters parameters;
    private final List<String> conditions;
    private final List<String> things;
    private final SortedMap<String, Answered> allNo;
    private final SortedMap<String, Answered> checkNo;
    private final SortedMap<String, Has> healthy;
    private final List<Item> alarming = new ArrayList<>();

    Forms(Catalogue catalogue, Parameters parameters) {
        this.parameters = parameters;
        this.conditions = catalogue.conditions().stream().map(Condition::id).toList();
        TreeSet<String> all = new TreeSet<>();
        for (Exercise each : catalogue.exercises()) {
            all.addAll(each.equipment());
            all.addAll(each.anyOf());
        }
        this.things = List.copyOf(all);
        this.allNo = no(catalogue.items(), false);
        this.checkNo = no(catalogue.items(), true);
        TreeMap<String, Has> none = new TreeMap<>();
        for (String each : conditions) {
            if (!each.startsWith("pregnancy")) {
                none.put(each, Has.NO);
            }
        }
        none.put("pregnancy", Has.NO);
        this.healthy = Collections.unmodifiableSortedMap(none);
        for (Item each : catalogue.items()) {
            boolean serious = each.level() == Item.Level.E || each.level() == Item.Level.U;
            if (serious && each.inCheck() && !each.pregnantOnly()) {
                alarming.add(each);
            }
        }
    }

    private static SortedMap<String, Answered> no(List<Item> items, boolean check) {
        TreeMap<String, Answered> answers = new TreeMap<>();
        for (Item each : items) {
            if (!check || each.inCheck()) {
                answers.put(each.id(), Answered.NO);
            }
        }
        return Collections.unmodifiableSortedMap(answers);
    }

    /// No to all that is asked.
    SortedMap<String, Answered> no(boolean check) {
        return check ? checkNo : allNo;
    }

    /// The emergency and urgent items of the short check.
    List<Item> alarming() {
        return alarming;
    }

    SortedMap<String, Has> conditions(Person person) {
        TreeMap<String, Has> told = null;
        for (String each : conditions) {
            if (person.has(parameters, each) && healthy.containsKey(each)) {
                told = told == null ? new TreeMap<>(healthy) : told;
                told.put(each, Has.YES);
            }
        }
        if (person.pregnantWeek() > 0) {
            told = told == null ? new TreeMap<>(healthy) : told;
            told.put("pregnancy", Has.YES);
        }
        return told == null ? healthy : told;
    }

    Profile profile(Person person, String id, At at, int date) {
        int born = Dates.year(date) - person.age();
        return new Profile(id, at, true, born, things, List.of(), null, null);
    }

    Screening screening(Person person, Body body, SortedMap<String, Answered> answers, int day, String id, At at) {
        return new Screening(
                id,
                at,
                answers,
                conditions(person),
                person.pregnantWeek() == 0 ? null : Math.min(LAST_WEEK, person.pregnantWeek() + day / 7),
                body.told(0),
                body.told(1),
                body.told(2),
                new TreeMap<>(),
                true);
    }

    int minutes(Person person) {
        return MINUTES.get(person.chance().below(Chance.TRAIT, Matter.MINUTES, MINUTES.size()));
    }

    Week week(Person person) {
        return switch (person.keen() / 100) {
            case 0, 1 -> Week.TWO;
            case 2, 3 -> Week.THREE;
            default -> Week.EVERY_OTHER_DAY;
        };
    }
}
