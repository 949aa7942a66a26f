package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import nutation.catalogue.rules.AllNo;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Start;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;
import nutation.engine.diary.Place;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Profile;
import nutation.engine.diary.Screening;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import org.jspecify.annotations.Nullable;

/// Who lives through the weeks: 36 years old, everything at hand, no to every question, usual pain 2/1/0, where the
/// scenario does not say otherwise.
final class Person {
    private static final int YEAR = 2026;

    private boolean adult = true;
    private @Nullable Integer born = YEAR - 36;
    private Pain usual = Pain.USUAL;
    private final TreeMap<String, Answered> answers = new TreeMap<>(AllNo.answers(false));
    private final TreeMap<String, Has> conditions = new TreeMap<>(AllNo.conditions());
    private final TreeMap<Place, Integer> places = new TreeMap<>();
    private @Nullable Integer pregnancyWeek;
    private @Nullable Integer aerobicMinutes;
    private final List<String> things = new ArrayList<>(Uses.things());
    private final List<Start> positionsOut = new ArrayList<>();
    private @Nullable Integer minutes;
    private @Nullable Week week;
    private List<String> leftOut = List.of();
    private List<Side> sidesOut = List.of();
    private List<Side> lyingOut = List.of();
    private @Nullable String programme;

    /// How a person is described, parted by semicolons.
    static final Language<Consumer<Person>> LANGUAGE = new Language<>(List.of(
            new Phrase<>("age <n>", "years (36)", heard -> person -> person.born = YEAR - heard.number(0)),
            new Phrase<>("age untold", "no year of birth told", heard -> person -> person.born = null),
            new Phrase<>("under 18", "says no to \"18 or over?\"", heard -> person -> person.adult = false),
            new Phrase<>(
                    "usual <pain>",
                    "average pain told at the screening (2/1/0), and each day where no column says otherwise",
                    heard -> person -> person.usual = heard.get(0)),
            new Phrase<>(
                    "has <condition>",
                    "yes to a condition",
                    heard -> person -> person.conditions.put(heard.get(0), Has.YES)),
            new Phrase<>(
                    "may have <condition>",
                    "not sure of a condition",
                    heard -> person -> person.conditions.put(heard.get(0), Has.UNSURE)),
            new Phrase<>("pregnant in week <n>", "complete weeks of pregnancy", heard -> person -> {
                person.conditions.put("pregnancy", Has.YES);
                person.pregnancyWeek = heard.number(0);
            }),
            new Phrase<>(
                    "says <item> <answered>",
                    "an answer of the first screening: no, new, checked, unsure",
                    heard -> person -> person.answers.put(heard.get(0), heard.get(1))),
            new Phrase<>(
                    "hurts at <place> <n>",
                    "a further place that hurts, told at the screening",
                    heard -> person -> person.places.put(heard.get(0), heard.number(1))),
            new Phrase<>(
                    "minutes <n>", "minutes for a session (15)", heard -> person -> person.minutes = heard.number(0)),
            new Phrase<>(
                    "days a week <week>",
                    "full sessions a week: 2, 3 (chosen unless said) or every-other-day",
                    heard -> person -> person.week = heard.get(0)),
            new Phrase<>(
                    "walks <n> a week",
                    "minutes of walking in the last 7 days, as told at the start",
                    heard -> person -> person.aerobicMinutes = heard.number(0)),
            new Phrase<>(
                    "only <exercise...>",
                    "leaves out every other exercise, so that the example stays small",
                    heard -> person -> person.leftOut = Uses.allBut(strings(heard))),
            new Phrase<>(
                    "leaves out <exercise...>",
                    "leaves out these exercises",
                    heard -> person -> person.leftOut = strings(heard)),
            new Phrase<>(
                    "without <thing...>",
                    "does not have these things",
                    heard -> person -> person.things.removeAll(strings(heard))),
            new Phrase<>(
                    "not in <start>",
                    "a start position that is not possible",
                    heard -> person -> person.positionsOut.add(heard.get(0))),
            new Phrase<>(
                    "not lying on <side>",
                    "a side that is not lain on",
                    heard -> person -> person.lyingOut = List.of(heard.<Side>get(0))),
            new Phrase<>(
                    "spares <side>",
                    "a side that gets no one-sided work",
                    heard -> person -> person.sidesOut = List.of(heard.<Side>get(0))),
            new Phrase<>(
                    "follows <programme>",
                    "has chosen an article's programme",
                    heard -> person -> person.programme = heard.get(0))));

    private static List<String> strings(Phrase.Heard heard) {
        return heard.values().stream().map(String.class::cast).toList();
    }

    Pain usual() {
        return usual;
    }

    /// Says who they are, is screened, and says what they prefer.
    void begin(Weeks weeks) {
        weeks.add(new Profile(
                weeks.id(),
                weeks.at(),
                adult,
                born,
                List.copyOf(things),
                List.copyOf(positionsOut),
                aerobicMinutes,
                null));
        screened(weeks, screening -> {});
        weeks.add(new Preference(weeks.id(), weeks.at(), minutes, week, leftOut, sidesOut, lyingOut, null));
        String chosen = programme;
        if (chosen != null) {
            Told.choose(weeks, chosen);
        }
    }

    /// Answers the full screening as at first, but for these changes.
    void screened(Weeks weeks, Consumer<Person> changes) {
        Person told = new Person();
        told.answers.putAll(answers);
        told.conditions.putAll(conditions);
        told.places.putAll(places);
        told.pregnancyWeek = pregnancyWeek;
        told.usual = usual;
        changes.accept(told);
        weeks.add(told.screening(weeks, true));
    }

    /// Breaks a full screening off.
    void brokenOff(Weeks weeks) {
        weeks.add(screening(weeks, false));
    }

    void says(String item, Answered answer) {
        answers.put(item, answer);
    }

    void has(String condition, Has has) {
        conditions.put(condition, has);
    }

    private Screening screening(Weeks weeks, boolean complete) {
        return new Screening(
                weeks.id(),
                weeks.at(),
                new TreeMap<>(answers),
                new TreeMap<>(conditions),
                pregnancyWeek,
                usual.left(),
                usual.right(),
                usual.centre(),
                new TreeMap<>(places),
                complete);
    }
}
