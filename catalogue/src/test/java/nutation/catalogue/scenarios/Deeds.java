package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import nutation.catalogue.rules.AllNo;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Clearance;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Activity;
import nutation.engine.diary.Addition;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Has;
import nutation.engine.diary.Key;
import nutation.engine.diary.Less;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Place;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import nutation.engine.diary.Withdrawn;
import org.jspecify.annotations.Nullable;

/// What a day's note can say.
final class Deeds {
    private static final TreeMap<Place, Integer> NO_PLACES = new TreeMap<>();

    private Deeds() {}

    /// A deed that still waits for the answers after its comma.
    record Head(boolean answered, Function<List<Answering>, Deed> deed) {}

    /// How a note is written, parted by semicolons.
    static final Language<Head> LANGUAGE = new Language<>(List.of(
            session("full", "does the full session that is offered", SessionKind.FULL, false),
            session("light", "does the light session that is offered", SessionKind.LIGHT, false),
            session("comfort", "does the comfort session that is offered", SessionKind.COMFORT, false),
            session("begins full", "begins the full session and leaves it open", SessionKind.FULL, true),
            session("begins light", "begins the light session and leaves it open", SessionKind.LIGHT, true),
            head("bad day", "says that it is a bad day, and does the light session", Deed.BAD_DAY),
            head("chooses light", "is offered a full session, asks for the light set and does it", Deed.CHOSEN_LIGHT),
            head("without check", "does not answer the short check", new Deed(Deed.When.INSTEAD_OF_CHECK, life -> {})),
            deed("asks for rest", "asks to rest today", heard -> life -> life.asksFor(Less.REST)),
            deed("asks for light", "asks for the light set", heard -> life -> life.asksFor(Less.LIGHT)),
            deed(
                    "check says <item> <answered>",
                    "a short check with one answer that is not no",
                    heard -> life -> checks(life, heard.get(0), heard.get(1))),
            deed(
                    "check broken off",
                    "begins a short check and leaves it",
                    heard -> life -> add(life, (id, at) -> new Check(id, at, new TreeMap<>(), false))),
            deed(
                    "screening",
                    "the full screening, as at first",
                    heard -> life -> life.person().screened(life.weeks, person -> {})),
            deed(
                    "screening says <item> <answered>",
                    "the full screening with a changed answer",
                    heard -> life -> life.person()
                            .screened(life.weeks, person -> person.says(heard.get(0), heard.<Answered>get(1)))),
            deed(
                    "screening has <condition>",
                    "the full screening with a further condition",
                    heard -> life -> life.person().screened(life.weeks, person -> person.has(heard.get(0), Has.YES))),
            deed(
                    "screening broken off",
                    "begins the full screening and leaves it",
                    heard -> life -> life.person().brokenOff(life.weeks)),
            deed(
                    "tells <pain>",
                    "tells the resting pain once more",
                    heard -> life -> life.tells(Moment.BEFORE, heard.get(0))),
            deed(
                    "tells <pain> at the close",
                    "tells the resting pain at the close of a session",
                    heard -> life -> life.tells(Moment.CLOSE, heard.get(0))),
            deed(
                    "tells <pain> dated <n> days ahead",
                    "a reading whose clock runs ahead",
                    heard -> life -> ahead(life, heard.get(0), heard.number(1))),
            deed(
                    "also hurts at <place> <n>",
                    "tells the usual pain and a further place",
                    heard -> life -> hurts(life, heard.get(0), heard.number(1), null)),
            deed(
                    "also hurts at <place> <n> new <has>",
                    "the same, with the answer to \"is this new for you?\"",
                    heard -> life -> hurts(life, heard.get(0), heard.number(1), heard.get(2))),
            deed("<n> minutes later", "time passes", heard -> life -> life.weeks.later(heard.number(0))),
            deed(
                    "minutes <n>",
                    "chooses another length",
                    heard -> life -> prefers(life, heard.number(0), null, null, null)),
            deed(
                    "days a week <week>",
                    "chooses another number of days",
                    heard -> life -> prefers(life, null, heard.get(0), null, null)),
            deed(
                    "leaves out <exercise...>",
                    "leaves these exercises out from now on",
                    heard -> life -> prefers(
                            life,
                            null,
                            null,
                            heard.values().stream().map(String.class::cast).toList(),
                            null)),
            deed(
                    "only <exercise...>",
                    "leaves every other exercise out from now on",
                    heard -> life -> prefers(
                            life,
                            null,
                            null,
                            Uses.allBut(heard.values().stream()
                                    .map(String.class::cast)
                                    .toList()),
                            null)),
            deed(
                    "wants <use> easier",
                    "asks for one step down in this exercise",
                    heard -> life -> easier(life, Slot.use(heard.get(0)))),
            deed(
                    "spares <side>",
                    "no one-sided work on this side from now on",
                    heard -> life -> prefers(life, null, null, null, List.of(heard.<Side>get(0)))),
            deed(
                    "walks <n> minutes and feels <felt>",
                    "a walk, and how it felt afterwards: same, more-pain, numb",
                    heard -> life -> walks(life, heard.number(0), heard.get(1))),
            deed(
                    "clinician has checked me",
                    "releases every hold that stands today",
                    heard -> life -> released(life, life.weeks.date(), null, null)),
            deed(
                    "clinician has checked me <n> days ago",
                    "the same, with the date of the visit",
                    heard -> life -> released(life, life.weeks.date() - heard.number(0), null, null)),
            deed(
                    "clinician will check me in <n> days",
                    "a visit dated after today",
                    heard -> life -> released(life, life.weeks.date() + heard.number(0), null, null)),
            deed(
                    "clinician has checked <rule>",
                    "releases the holds of one rule only",
                    heard -> life -> released(life, life.weeks.date(), heard.get(0), null)),
            deed(
                    "clinician knows of <n> at rest",
                    "releases, and names 6 or 7 as the known resting pain",
                    heard -> life -> released(life, life.weeks.date(), null, heard.number(0))),
            deed(
                    "clinician leaves out <exercise>",
                    "a prescription",
                    heard -> life -> prescribed(life, List.of(heard.<String>get(0)), List.of(), List.of(), List.of())),
            deed(
                    "clinician lowers <use> to <n> s x <n>",
                    "a prescription: the highest dose, as the rung with it",
                    heard -> life -> prescribed(
                            life,
                            List.of(),
                            List.of(Doses.of(heard.get(0), heard.number(1), heard.number(2))),
                            List.of(),
                            List.of())),
            deed("clinician adds <use>", "a prescription", heard -> life -> {
                var use = Slot.use(heard.get(0));
                prescribed(life, List.of(), List.of(), List.of(new Addition(use.exercise(), use.id())), List.of());
            }),
            deed(
                    "clinician lifts <condition>",
                    "a prescription that takes the filter of a condition away",
                    heard -> life -> prescribed(life, List.of(), List.of(), List.of(), List.of(heard.<String>get(0)))),
            deed(
                    "takes that back",
                    "withdraws the entry written last",
                    heard -> life -> takesBack(life, life.weeks.last())),
            deed(
                    "takes back the release",
                    "withdraws the last \"a clinician has checked me\"",
                    heard -> life -> takesBack(life, last(life, Released.class))),
            deed(
                    "takes back the session",
                    "withdraws the last session",
                    heard -> life -> takesBack(life, last(life, SessionStarted.class))),
            deed(
                    "takes back the check",
                    "withdraws the last short check",
                    heard -> life -> takesBack(life, last(life, Check.class))),
            deed(
                    "takes back the withdrawal",
                    "tries to withdraw the last withdrawal",
                    heard -> life -> takesBack(life, last(life, Withdrawn.class))),
            deed(
                    "also full on another device",
                    "a second device has a full session of this date too",
                    heard -> life -> life.weeks.full()),
            deed(
                    "starts and does nothing",
                    "starts a session and leaves it before the first set",
                    heard -> life -> life.weeks.startToday()),
            deed("activities <n...>", "scores 0-10 of one's own activities", heard -> life -> activities(life, heard)),
            deed(
                    "range <word> <side> step <n>",
                    "a range self-check, picture step 1-5",
                    heard -> life ->
                            add(life, (id, at) -> new RangeCheck(id, at, heard.get(0), heard.get(1), heard.number(2)))),
            deed(
                    "answers the review with <judgement>",
                    "the full screening and the judgement -5 to 5; the finding is stored",
                    heard -> life -> review(life, heard.number(0))),
            deed(
                    "review found <outcome>",
                    "the full screening, and a review that was stored with this finding",
                    heard -> life -> stored(life, heard.get(0), null))));

    private interface Doing {
        void in(Life life);
    }

    private interface Made {
        Entry of(String id, At at);
    }

    private static Phrase<Head> session(String pattern, String says, SessionKind kind, boolean leaves) {
        return new Phrase<>(
                pattern + "",
                says + "; answers may follow a comma",
                heard -> new Head(true, answers -> Deed.session(kind, answers, leaves)));
    }

    private static Phrase<Head> head(String pattern, String says, Deed deed) {
        return new Phrase<>(pattern, says, heard -> new Head(false, answers -> deed));
    }

    private static Phrase<Head> deed(String pattern, String says, Function<Phrase.Heard, Doing> doing) {
        return new Phrase<>(
                pattern,
                says,
                heard -> new Head(
                        false, answers -> Deed.of(life -> doing.apply(heard).in(life))));
    }

    private static void add(Life life, Made made) {
        life.weeks.add(made.of(life.weeks.id(), life.weeks.at()));
    }

    private static void checks(Life life, String item, Answered answer) {
        add(life, (id, at) -> new Check(id, at, AllNo.with(AllNo.answers(true), item, answer), true));
    }

    private static void ahead(Life life, Pain pain, int days) {
        add(
                life,
                (id, at) -> new Reading(
                        id,
                        new At(at.day() + days, at.milli(), at.offset()),
                        Moment.MORNING,
                        pain.left(),
                        pain.right(),
                        pain.centre(),
                        NO_PLACES,
                        new TreeMap<>(),
                        null));
    }

    private static void hurts(Life life, Place place, int score, @Nullable Has isNew) {
        TreeMap<Place, Integer> places = new TreeMap<>();
        places.put(place, score);
        TreeMap<Place, Has> told = new TreeMap<>();
        if (isNew != null) {
            told.put(place, isNew);
        }
        Pain usual = life.person().usual();
        add(
                life,
                (id, at) -> new Reading(
                        id, at, Moment.BEFORE, usual.left(), usual.right(), usual.centre(), places, told, null));
    }

    private static void prefers(
            Life life,
            @Nullable Integer minutes,
            @Nullable Week week,
            @Nullable List<String> leftOut,
            @Nullable List<Side> sidesOut) {
        add(life, (id, at) -> new Preference(id, at, minutes, week, leftOut, sidesOut, null, null));
    }

    private static void easier(Life life, Use use) {
        List<Addition> uses = List.of(new Addition(use.exercise(), use.id()));
        add(life, (id, at) -> new Preference(id, at, null, null, null, null, null, uses, null, null));
    }

    private static void walks(Life life, int minutes, AerobicAnswer felt) {
        add(life, (id, at) -> new Aerobic(id, at, "walking", minutes, felt));
    }

    private static void released(Life life, int on, @Nullable String rule, @Nullable Integer level) {
        Clearance clearance = life.weeks.day().clearance();
        List<Key> keys = new ArrayList<>();
        clearance.keys().forEach(each -> {
            if (rule == null || rule.equals(each.rule())) {
                keys.add(each);
            }
        });
        if (keys.isEmpty()) {
            throw new Different("there is nothing to release: " + new Seen(life.weeks, life.weeks.day()).level());
        }
        add(life, (id, at) -> new Released(id, at, on, keys, level));
    }

    private static void prescribed(
            Life life, List<String> out, List<Dose> ceilings, List<Addition> add, List<String> lift) {
        add(life, (id, at) -> new Prescription(id, at, out, ceilings, add, lift, List.of()));
    }

    private static void takesBack(Life life, String entry) {
        add(life, (id, at) -> new Withdrawn(id, at, entry));
    }

    private static String last(Life life, Class<? extends Entry> type) {
        List<Entry> all = life.weeks.entries();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (type.isInstance(all.get(i))) {
                return all.get(i).id();
            }
        }
        throw new Different("there is no " + type.getSimpleName() + " to take back");
    }

    private static void activities(Life life, Phrase.Heard heard) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < heard.values().size(); i++) {
            activities.add(new Activity("activity " + (i + 1), heard.number(i)));
        }
        add(life, (id, at) -> new Activities(id, at, activities));
    }

    private static void review(Life life, int judgement) {
        life.person().screened(life.weeks, person -> {});
        ReviewOutcome outcome = Told.outcome(life.weeks, judgement);
        add(life, (id, at) -> new Review(id, at, outcome, judgement, List.of()));
    }

    private static void stored(Life life, ReviewOutcome outcome, @Nullable Integer judgement) {
        life.person().screened(life.weeks, person -> {});
        add(life, (id, at) -> new Review(id, at, outcome, judgement, List.of()));
    }
}
