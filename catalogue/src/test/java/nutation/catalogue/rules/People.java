package nutation.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Item;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Has;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Less;
import nutation.engine.diary.News;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Place;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import nutation.engine.fixtures.Draws;
import org.jspecify.annotations.Nullable;

/// Draws a person who lives with the programme for some weeks: does what is offered, more or less, and says how it
/// was.
final class People {
    private static final List<Side> ONE_SIDE = List.of(Side.LEFT, Side.RIGHT);

    private final Draws draws;
    final Weeks weeks;
    private int left;
    private int right;

    private People(Draws draws) {
        this.draws = draws;
        this.weeks = Weeks.of("2026-11-21");
    }

    /// Asked after every day, with the day as it stood before its session.
    interface Watch {
        void day(Weeks weeks, Day day);
    }

    static People live(Draws draws, int days, Watch watch) {
        People person = new People(draws);
        person.begin();
        for (int day = 0; day < days; day++) {
            person.day(day, watch);
        }
        return person;
    }

    private void begin() {
        weeks.born(draws.between(1940, 2008)).profile(!draws.oneIn(40));
        left = draws.between(0, 5);
        right = left == 0 ? 1 : draws.between(0, left - 1);
        if (draws.oneIn(2)) {
            int other = left;
            left = right;
            right = other;
        }
        screening();
        if (draws.oneIn(2)) {
            weeks.minutes(draws.pick(5, 7, 10, 15, 20, 30, 45));
        }
        if (draws.oneIn(3)) {
            weeks.week(draws.pick(Week.values()));
        }
        if (draws.oneIn(6)) {
            weeks.sideOut(draws.pick(ONE_SIDE));
        }
        if (draws.oneIn(6)) {
            weeks.lyingOut(draws.pick(ONE_SIDE));
        }
    }

    private void screening() {
        weeks.screening(
                answers -> draws.oneIn(12) ? flag(answers) : answers,
                conditions -> {
                    SortedMap<String, Has> some = new TreeMap<>(conditions);
                    for (Condition each : Weeks.CATALOGUE.conditions()) {
                        if (draws.oneIn(16) && some.containsKey(each.id())) {
                            some.put(each.id(), draws.pick(Has.values()));
                        }
                    }
                    if (draws.oneIn(16)) {
                        some.put("pregnancy", draws.pick(Has.values()));
                    }
                    return some;
                },
                draws.oneIn(2) ? null : draws.between(4, 38),
                !draws.oneIn(30));
    }

    private SortedMap<String, Answered> flag(SortedMap<String, Answered> answers) {
        Item item = draws.pick(Weeks.CATALOGUE.items());
        return Weeks.with(answers, item.id(), draws.pick(Answered.values()));
    }

    private void day(int day, Watch watch) {
        weeks.on(day);
        if (draws.oneIn(4)) {
            return;
        }
        if (draws.oneIn(40)) {
            weeks.later(5).check(draws.pick(checked()).id(), draws.pick(Answered.values()));
        } else {
            weeks.check();
        }
        int change = draws.oneIn(8) ? draws.between(1, 5) : 0;
        weeks.reading(Math.min(9, left + change), Math.min(9, right + change), draws.between(0, 1));
        if (draws.oneIn(25)) {
            weeks.reading(draws.pick(Place.values()), draws.between(0, 4), draws.pick(Has.values()));
            weeks.reading(left, right, 0);
        }
        if (draws.oneIn(20)) {
            weeks.today(draws.pick(Less.values()));
        }
        if (draws.oneIn(30)) {
            screening();
        }
        Day today = weeks.day();
        watch.day(weeks, today);
        if (today.clearance().keys().size() > 0 && draws.oneIn(3)) {
            today.clearance().keys().forEach(each -> weeks.released(each.rule(), each.entry()));
            weeks.check();
            today = weeks.day();
            watch.day(weeks, today);
        }
        if (draws.oneIn(60)) {
            weeks.later(draws.between(1, 30))
                    .withdrawn(draws.pick(weeks.entries()).id());
            today = weeks.day();
            watch.day(weeks, today);
        }
        TodaysSession session = today.session();
        if (session != null && !session.items().isEmpty() && !draws.oneIn(3)) {
            exercise(session, watch);
        }
    }

    private static List<Item> checked() {
        return Weeks.CATALOGUE.items().stream().filter(Item::inCheck).toList();
    }

    private void exercise(TodaysSession session, Watch watch) {
        if (session.state() == TodaysSession.State.OFFERED) {
            weeks.startToday();
        } else {
            return;
        }
        List<Offered> offer =
                ((SessionStarted) Objects.requireNonNull(weeks.history().entry(weeks.last()))).offer();
        for (Offered each : offer) {
            if (draws.oneIn(12)) {
                weeks.skipped(each.exercise(), each.use(), each.side());
            } else {
                set(each);
            }
            if (!hurt() && !draws.oneIn(10)) {
                continue;
            }
            Day now = weeks.day();
            watch.day(weeks, now);
            TodaysSession left = now.session();
            SessionEnd end = left == null ? SessionEnd.STOPPED : left.finish();
            if (end != null) {
                weeks.finish(end);
                return;
            }
        }
        if (!draws.oneIn(6)) {
            weeks.finish(SessionEnd.DONE);
        }
    }

    /// Whether the answer given last was anything but a good one.
    private boolean hurt() {
        return weeks.entries().get(weeks.entries().size() - 1) instanceof SetDone set
                && set.answer() != null
                && set.answer() != Answer.COMFORTABLE
                && set.answer() != Answer.TIGHT;
    }

    private void set(Offered each) {
        boolean full = !draws.oneIn(10);
        switch (draws.between(0, 19)) {
            case 0 -> set(each, Answer.PAIN, draws.between(1, 10), full);
            case 1 -> set(each, Answer.PAIN, draws.between(1, 4), full);
            case 2 -> set(each, draws.oneIn(3) ? Answer.SHARP : Answer.TIGHT, null, full);
            case 3 -> set(each, draws.oneIn(6) ? Answer.NUMB : null, null, full);
            default -> set(each, Answer.COMFORTABLE, null, full);
        }
    }

    private void set(Offered each, @Nullable Answer answer, @Nullable Integer score, boolean full) {
        SetPlace place = score == null ? null : draws.pick(SetPlace.values());
        Legs legs = answer == Answer.NUMB ? draws.pick(Legs.ONE, Legs.BOTH) : null;
        News news = answer == Answer.NUMB ? draws.pick(News.values()) : null;
        weeks.add(weeks.setOf(each.exercise(), each.use(), each.side(), answer, score, place, legs, news, full));
    }

    // The mirror --------------------------------------------------------------

    /// The same diary with left and right swapped.
    static List<Entry> mirrored(List<Entry> entries) {
        List<Entry> result = new ArrayList<>();
        for (Entry entry : entries) {
            result.add(
                    switch (entry) {
                        case Screening e ->
                            new Screening(
                                    e.id(),
                                    e.at(),
                                    e.answers(),
                                    e.conditions(),
                                    e.pregnancyWeek(),
                                    e.right(),
                                    e.left(),
                                    e.centre(),
                                    places(e.places()),
                                    e.complete());
                        case Reading e ->
                            new Reading(
                                    e.id(),
                                    e.at(),
                                    e.moment(),
                                    e.right(),
                                    e.left(),
                                    e.centre(),
                                    places(e.places()),
                                    places(e.novel()),
                                    e.session());
                        case SessionStarted e ->
                            new SessionStarted(
                                    e.id(),
                                    e.at(),
                                    e.kind(),
                                    e.minutes(),
                                    e.offer().stream().map(People::mirrored).toList(),
                                    e.engine(),
                                    e.catalogue());
                        case SetDone e ->
                            new SetDone(
                                    e.id(),
                                    e.at(),
                                    e.session(),
                                    e.exercise(),
                                    e.use(),
                                    mirrored(e.side()),
                                    e.reps(),
                                    e.seconds(),
                                    e.full(),
                                    e.answer(),
                                    e.score(),
                                    mirrored(e.place()),
                                    e.legs(),
                                    e.news());
                        case nutation.engine.diary.Skipped e ->
                            new nutation.engine.diary.Skipped(
                                    e.id(), e.at(), e.session(), e.exercise(), e.use(), mirrored(e.side()));
                        case Preference e ->
                            new Preference(
                                    e.id(),
                                    e.at(),
                                    e.minutes(),
                                    e.week(),
                                    e.leftOut(),
                                    sides(e.sidesOut()),
                                    sides(e.lyingOut()),
                                    e.today());
                        default -> entry;
                    });
        }
        return result;
    }

    static Side mirrored(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case BOTH -> Side.BOTH;
        };
    }

    private static @Nullable List<Side> sides(@Nullable List<Side> sides) {
        return sides == null ? null : sides.stream().map(People::mirrored).toList();
    }

    private static @Nullable SetPlace mirrored(@Nullable SetPlace place) {
        return place == null
                ? null
                : switch (place) {
                    case LEFT -> SetPlace.RIGHT;
                    case RIGHT -> SetPlace.LEFT;
                    case CENTRE, ELSEWHERE -> place;
                };
    }

    private static Offered mirrored(Offered e) {
        return new Offered(
                e.exercise(), e.use(), mirrored(e.side()), e.variant(), e.hold(), e.reps(), e.sets(), e.reasons());
    }

    private static <V> SortedMap<Place, V> places(SortedMap<Place, V> places) {
        TreeMap<Place, V> result = new TreeMap<>();
        places.forEach((place, value) -> result.put(mirrored(place), value));
        return result;
    }

    private static Place mirrored(Place place) {
        String code = place.code();
        String other = code.endsWith("-left") ? code.replace("-left", "-right") : code.replace("-right", "-left");
        for (Place each : Place.values()) {
            if (each.code().equals(other)) {
                return each;
            }
        }
        return place;
    }
}
