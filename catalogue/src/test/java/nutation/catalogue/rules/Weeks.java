package nutation.catalogue.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.aerobic.AerobicWeek;
import nutation.engine.allowed.Circumstances;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Start;
import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.Gate;
import nutation.engine.clearance.HeldDates;
import nutation.engine.day.Day;
import nutation.engine.day.PastOffers;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Activity;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Has;
import nutation.engine.diary.Key;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Less;
import nutation.engine.diary.Moment;
import nutation.engine.diary.News;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Place;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Profile;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.diary.Skipped;
import nutation.engine.diary.Week;
import nutation.engine.diary.Withdrawn;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.review.Finding;
import nutation.engine.review.Letter;
import nutation.engine.review.ReviewDue;
import org.jspecify.annotations.Nullable;

/// Draws a diary as a few lines. Day 0 is the date given; entries of a day follow each other a minute apart from
/// 08:00.
public final class Weeks {
    /// The compiled catalogue.
    public static final Catalogue CATALOGUE = Compiled.catalogue();
    /// Everything that any exercise needs.
    public static final List<String> ALL_THINGS = things();

    private final List<Entry> entries = new ArrayList<>();
    private final int first;
    private int day;
    private int minute;
    private int number;
    private int born = 1990;
    private String session = "";
    private Levels usual = new Levels(2, 1, 0);

    private Weeks(int first) {
        this.first = first;
    }

    /// An empty diary whose day 0 is this date.
    public static Weeks of(String date) {
        return new Weeks(Objects.requireNonNull(Dates.parse(date)));
    }

    /// Adult, everything at hand, all questions answered with no.
    static Weeks screened() {
        return of("2026-11-21").profile(true).screening();
    }

    /// The same with these averages of the last week.
    static Weeks screened(int left, int right, int centre) {
        Weeks weeks = of("2026-11-21").profile(true);
        weeks.usual = new Levels(left, right, centre);
        return weeks.screening();
    }

    /// Screened, and resting pain of 2 left, 1 right, 0 centre told: nothing stands in the way of a full
    /// session.
    static Weeks open() {
        return screened().reading(2, 1, 0);
    }

    // Time ------------------------------------------------------------------

    /// Goes to 08:00 of another day.
    public Weeks on(int to) {
        day = to;
        minute = 0;
        return this;
    }

    /// The next entry is written in the same instant as the last.
    Weeks atOnce() {
        return later(-1);
    }

    /// Some minutes pass.
    public Weeks later(int minutes) {
        minute += minutes;
        return this;
    }

    /// Goes on to this minute of the day, where it is not later already.
    public Weeks until(int minuteOfDay) {
        minute = Math.max(minute, minuteOfDay - 8 * 60);
        return this;
    }

    /// The present date.
    public int date() {
        return first + day;
    }

    /// A minute later than the entry before.
    public At at() {
        minute++;
        return new At(first + day, (8 * 60 + minute) * 60_000, 0);
    }

    // Entries ---------------------------------------------------------------

    /// Writes an entry.
    public Weeks add(Entry entry) {
        entries.add(entry);
        return this;
    }

    /// The next id.
    public String id() {
        number++;
        String tail = String.valueOf(number);
        return "00000000-0000-4000-8000-" + "0".repeat(12 - tail.length()) + tail;
    }

    /// The id of the entry that was written last.
    public String last() {
        return entries.get(entries.size() - 1).id();
    }

    /// All entries in the order in which they were written.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    Weeks born(int year) {
        born = year;
        return this;
    }

    Weeks profile(boolean adult) {
        return profile(adult, ALL_THINGS);
    }

    Weeks profile(boolean adult, List<String> things, Start... positionsOut) {
        return add(new Profile(id(), at(), adult, born, things, List.of(positionsOut), null, null));
    }

    /// A profile that tells minutes of the last 7 days.
    Weeks moves(@Nullable Integer minutes) {
        return add(new Profile(id(), at(), true, born, ALL_THINGS, List.of(), minutes, null));
    }

    Weeks withoutBirthYear() {
        return add(new Profile(id(), at(), true, null, ALL_THINGS, List.of(), null, null));
    }

    /// A full screening, all no.
    Weeks screening() {
        return screening(answers -> answers, conditions -> conditions, null, true);
    }

    /// A full screening, all no, that tells this average pain of the last week.
    Weeks tells(int left, int right, int centre) {
        return add(new Screening(
                id(),
                at(),
                AllNo.answers(false),
                AllNo.conditions(),
                null,
                left,
                right,
                centre,
                new TreeMap<>(),
                true));
    }

    /// A full screening, all no but one.
    Weeks answer(String item, Answered answer) {
        return screening(answers -> AllNo.with(answers, item, answer), conditions -> conditions, null, true);
    }

    Weeks condition(String condition, Has has) {
        return screening(answers -> answers, conditions -> AllNo.with(conditions, condition, has), null, true);
    }

    Weeks pregnant(@Nullable Integer week) {
        return screening(answers -> answers, conditions -> AllNo.with(conditions, "pregnancy", Has.YES), week, true);
    }

    Weeks screening(
            UnaryOperator<SortedMap<String, Answered>> answers,
            UnaryOperator<SortedMap<String, Has>> conditions,
            @Nullable Integer week,
            boolean complete) {
        return add(new Screening(
                id(),
                at(),
                answers.apply(AllNo.answers(false)),
                conditions.apply(AllNo.conditions()),
                week,
                usual.left(),
                usual.right(),
                usual.centre(),
                new TreeMap<>(),
                complete));
    }

    /// A full screening, all no, with a place that hurts.
    Weeks hurtsAt(Place place, int score) {
        TreeMap<Place, Integer> places = new TreeMap<>();
        places.put(place, score);
        return add(new Screening(id(), at(), AllNo.answers(false), AllNo.conditions(), null, 2, 1, 0, places, true));
    }

    /// The short check, all no.
    Weeks check() {
        return add(new Check(id(), at(), AllNo.answers(true), true));
    }

    Weeks check(String item, Answered answer) {
        return add(new Check(id(), at(), AllNo.with(AllNo.answers(true), item, answer), true));
    }

    Weeks checkBroken() {
        return add(new Check(id(), at(), new TreeMap<>(), false));
    }

    Weeks reading(@Nullable Integer left, @Nullable Integer right, @Nullable Integer centre) {
        return reading(Moment.BEFORE, left, right, centre);
    }

    Weeks reading(Moment moment, @Nullable Integer left, @Nullable Integer right, @Nullable Integer centre) {
        return add(new Reading(id(), at(), moment, left, right, centre, new TreeMap<>(), new TreeMap<>(), null));
    }

    /// A reading as usual, with another place.
    Weeks reading(Place place, int score, @Nullable Has novel) {
        TreeMap<Place, Integer> places = new TreeMap<>();
        places.put(place, score);
        TreeMap<Place, Has> told = new TreeMap<>();
        if (novel != null) {
            told.put(place, novel);
        }
        return add(new Reading(id(), at(), Moment.BEFORE, 2, 1, 0, places, told, null));
    }

    /// Check and usual reading: ready for a session.
    Weeks ready() {
        return check().reading(2, 1, 0);
    }

    /// A clinician has checked this entry today.
    Weeks released(String rule, String entry) {
        return released(rule, entry, date(), null);
    }

    Weeks released(String rule, String entry, int on, @Nullable Integer level) {
        return add(new Released(id(), at(), on, List.of(new Key(rule, entry)), level));
    }

    /// A clinician enters that this entry was checked (L5, G14).
    Weeks checkedByClinician(String rule, String entry) {
        List<Key> keys = List.of(new Key(rule, entry));
        return add(new Prescription(id(), at(), List.of(), List.of(), List.of(), List.of(), keys));
    }

    Weeks withdrawn(String entry) {
        return add(new Withdrawn(id(), at(), entry));
    }

    Weeks minutes(int minutes) {
        return add(new Preference(id(), at(), minutes, null, null, null, null, null));
    }

    Weeks week(Week week) {
        return add(new Preference(id(), at(), null, week, null, null, null, null));
    }

    /// Follows a programme from now on (S12).
    public Weeks programme(ProgrammeChoice programme) {
        return add(new Preference(id(), at(), null, null, null, null, null, null, programme, null));
    }

    Weeks today(Less less) {
        return add(new Preference(id(), at(), null, null, null, null, null, less));
    }

    Weeks leftOut(String... exercises) {
        return add(new Preference(id(), at(), null, null, List.of(exercises), null, null, null));
    }

    Weeks sideOut(Side side) {
        return add(new Preference(id(), at(), null, null, null, List.of(side), null, null));
    }

    Weeks lyingOut(Side side) {
        return add(new Preference(id(), at(), null, null, null, null, List.of(side), null));
    }

    // Outings ---------------------------------------------------------------

    /// A walk that felt the same afterwards.
    Weeks walk(int minutes) {
        return outing("walking", minutes, AerobicAnswer.SAME);
    }

    Weeks outing(String activity, int minutes, @Nullable AerobicAnswer answer) {
        return add(new Aerobic(id(), at(), activity, minutes, answer));
    }

    /// How an earlier outing felt afterwards.
    Weeks after(String outing, AerobicAnswer answer) {
        return add(new AerobicAfter(id(), at(), outing, answer));
    }

    // Looking back ----------------------------------------------------------

    /// The person's own activities, named a, b, c in order.
    Weeks activities(int... scores) {
        List<Activity> told = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            told.add(new Activity(String.valueOf((char) ('a' + i)), scores[i]));
        }
        return add(new Activities(id(), at(), told));
    }

    Weeks range(String check, Side side, @Nullable Integer step) {
        return add(new RangeCheck(id(), at(), check, side, step));
    }

    Weeks review(ReviewOutcome outcome) {
        return add(new Review(id(), at(), outcome, 0, List.of()));
    }

    // Sessions --------------------------------------------------------------

    /// Starts a session of three moves: pulses (both sides), tilt, squeeze.
    Weeks start(SessionKind kind) {
        return start(
                kind,
                List.of(
                        offered("single-knee-to-chest", "pulses", Side.LEFT),
                        offered("single-knee-to-chest", "pulses", Side.RIGHT),
                        offered("pelvic-tilt", "main", Side.BOTH),
                        offered("adductor-squeeze", "main", Side.BOTH)));
    }

    Weeks start(SessionKind kind, List<Offered> offer) {
        session = id();
        return add(new SessionStarted(session, at(), kind, 15, offer, Coach.ENGINE, CATALOGUE.version()));
    }

    /// Starts what the day offers.
    public Weeks startToday() {
        TodaysSession today = Objects.requireNonNull(day().session());
        return start(today.kind(), today.offer());
    }

    static Offered offered(String exercise, String use, Side side) {
        var rung = Objects.requireNonNull(CATALOGUE.use(exercise, use)).rungs().get(0);
        return new Offered(exercise, use, side, rung.variant(), rung.hold(), rung.reps(), rung.sets(), List.of());
    }

    /// A set of the session that was started last.
    public SetDone setOf(
            String exercise,
            String use,
            Side side,
            @Nullable Answer answer,
            @Nullable Integer score,
            @Nullable SetPlace place,
            @Nullable Legs legs,
            @Nullable News news,
            boolean full) {
        return new SetDone(id(), at(), session, exercise, use, side, 3, 3, full, answer, score, place, legs, news);
    }

    Weeks set(String exercise, String use, Side side, Answer answer) {
        return add(setOf(exercise, use, side, answer, null, null, null, null, true));
    }

    /// The tilt, with this answer.
    Weeks tilt(Answer answer) {
        return set("pelvic-tilt", "main", Side.BOTH, answer);
    }

    Weeks tiltHurts(int score) {
        return add(setOf("pelvic-tilt", "main", Side.BOTH, Answer.PAIN, score, null, null, null, true));
    }

    Weeks squeezeHurts(int score) {
        return add(setOf("adductor-squeeze", "main", Side.BOTH, Answer.PAIN, score, null, null, null, true));
    }

    /// The pulses of one side hurt there.
    Weeks pulsesHurt(Side side, int score) {
        SetPlace place = side == Side.LEFT ? SetPlace.LEFT : SetPlace.RIGHT;
        return add(setOf("single-knee-to-chest", "pulses", side, Answer.PAIN, score, place, null, null, true));
    }

    Weeks pulses(Side side) {
        return set("single-knee-to-chest", "pulses", side, Answer.COMFORTABLE);
    }

    Weeks numb(Legs legs, @Nullable News news) {
        return add(setOf("pelvic-tilt", "main", Side.BOTH, Answer.NUMB, null, null, legs, news, true));
    }

    /// A side is skipped.
    public Weeks skipped(String exercise, String use, Side side) {
        return add(new Skipped(id(), at(), session, exercise, use, side));
    }

    /// The session that was started last is closed.
    public Weeks finish(SessionEnd end) {
        return add(new SessionFinished(id(), at(), session, end));
    }

    /// A full session, all comfortable.
    public Weeks full() {
        return whole(SessionKind.FULL);
    }

    Weeks light() {
        return whole(SessionKind.LIGHT);
    }

    private Weeks whole(SessionKind kind) {
        return start(kind)
                .pulses(Side.LEFT)
                .pulses(Side.RIGHT)
                .tilt(Answer.COMFORTABLE)
                .set("adductor-squeeze", "main", Side.BOTH, Answer.COMFORTABLE)
                .finish(SessionEnd.DONE);
    }

    /// So many comfortable full sessions, every other day from this one, each followed by a quiet reading;
    /// stops on the day after the last.
    Weeks comfortable(int sessions) {
        for (int i = 0; i < sessions; i++) {
            ready().full().on(day + 1).reading(Moment.MORNING, 2, 1, 0);
            if (i < sessions - 1) {
                on(day + 1);
            }
        }
        return this;
    }

    // Answers ---------------------------------------------------------------

    /// What the diary tells.
    public History history() {
        return History.of(entries);
    }

    /// The day at the present date. Every reason in it must have its sentence.
    public Day day() {
        return day(day);
    }

    Day day(int number) {
        Day result = Coach.day(CATALOGUE, history(), first + number);
        Spoken.all(result);
        return result;
    }

    /// On which dates the programme was held back.
    HeldDates held() {
        return HeldDates.on(CATALOGUE, history(), date());
    }

    /// What the gate says, the short check apart.
    Clearance clearance() {
        return Gate.on(CATALOGUE, history(), date()).withoutCheck();
    }

    /// The aerobic week of the present date. Every reason in it must have its sentence.
    AerobicWeek aerobic() {
        AerobicWeek week = AerobicWeek.on(
                CATALOGUE, history(), Circumstances.on(CATALOGUE, history(), date()), date(), clearance(), held());
        Spoken.all(week);
        return week;
    }

    ReviewDue due() {
        ReviewDue due = ReviewDue.on(history(), date(), clearance().level(), held());
        Spoken.all(due.reasons());
        return due;
    }

    /// What a review at the present date finds. Every reason in it must have its sentence.
    Finding finding(@Nullable Integer judgement) {
        PastOffers days = new PastOffers(history(), held());
        Finding finding = Finding.on(CATALOGUE, history(), date(), clearance().level(), held(), days, judgement);
        Spoken.all(Objects.requireNonNull(finding).reasons());
        return finding;
    }

    /// The letter of the present date. Every reason in it must have its sentence.
    Letter letter(@Nullable Integer judgement) {
        PastOffers days = new PastOffers(history(), held());
        Letter letter = Letter.on(Coach.ENGINE, CATALOGUE, history(), date(), clearance(), held(), days, judgement);
        Spoken.all(letter.questions());
        return letter;
    }

    /// The same diary, entries in an order that the seed draws.
    static Day shuffled(List<Entry> entries, int date, java.util.random.RandomGenerator random) {
        List<Entry> mixed = new ArrayList<>(entries);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, random.nextInt(i + 1));
        }
        return Coach.day(CATALOGUE, History.of(mixed), date);
    }

    private static List<String> things() {
        List<String> things = new ArrayList<>();
        CATALOGUE.exercises().forEach(each -> {
            things.addAll(each.equipment());
            things.addAll(each.anyOf());
        });
        return things.stream().distinct().sorted().toList();
    }
}
