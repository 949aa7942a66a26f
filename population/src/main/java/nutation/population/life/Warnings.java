package nutation.population.life;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.catalogue.Item;
import nutation.engine.diary.Answered;
import nutation.population.person.Matter;
import nutation.population.person.Parameter;
import nutation.population.person.Parameters;
import nutation.population.person.Person;

/// The warning signs of a person: when one comes, what is told of it, and who looks at it.
final class Warnings {
    private static final int NONE = -1;
    private static final int PER_MILLE = 1000;

    private final Parameters parameters;
    private final Person person;
    private final List<Item> alarming;
    private int since = NONE;
    private boolean real;
    private int visit = NONE;
    private boolean given;

    Warnings(Parameters parameters, Person person, List<Item> alarming) {
        this.parameters = parameters;
        this.person = person;
        this.alarming = alarming;
        if (person.serious()) {
            since = 0;
            real = true;
        }
    }

    /// A day comes, and with it, rarely, a sign.
    void wakes(int day) {
        if (since == NONE && person.chance().happens(day, Matter.RED_FLAG, parameters.of(Parameter.RED_FLAGS))) {
            since = day;
            real = true;
        }
    }

    /// The number of the day since which there is a sign, or -1.
    int since() {
        return since;
    }

    /// What is told of it: no to all where there is none, or where nobody reads what they tap.
    SortedMap<String, Answered> answers(int day, SortedMap<String, Answered> no, boolean check) {
        boolean tapsNo = person.careless() && person.chance().happens(day, Matter.DISHONEST, 500_000);
        boolean unsure = person.chance().happens(day, Matter.UNSURE, parameters.of(Parameter.UNSURE));
        if (tapsNo || since == NONE && !unsure) {
            return no;
        }
        Item item = alarming.get(person.chance().below(Math.max(0, since), Matter.WHICH_FLAG, alarming.size()));
        TreeMap<String, Answered> told = new TreeMap<>(no);
        told.put(item.id(), since == NONE ? Answered.UNSURE : Answered.NEW);
        return told;
    }

    /// The app said: see somebody. Most go, some days later.
    void toldToSeeSomebody(int day) {
        if (visit == NONE) {
            visit = day + person.chance().between(day, Matter.VISIT, 2, 16);
        }
    }

    /// Whether somebody has looked meanwhile and says: go on.
    boolean visited(int day) {
        if (visit == NONE || day < visit || given) {
            return false;
        }
        boolean clear =
                !real && person.chance().happens(visit, Matter.CLEARED, parameters.of(Parameter.CLEARED) * PER_MILLE);
        visit = NONE;
        given = !clear;
        return clear;
    }

    /// Whether somebody has looked and said: this is not for you now.
    boolean given() {
        return given;
    }
}
