package nutation.catalogue.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Note;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Profile;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Skipped;
import nutation.engine.diary.Withdrawn;

/// The same life so many days later and in another zone, at the same local times. Nobody's year of birth is told: an
/// age goes by the calendar year.
public record Shift(int days, ZoneId zone) {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MILLIS_A_MINUTE = 60_000;

    /// The diary of one who lives there and then.
    public List<Entry> of(List<Entry> entries) {
        return entries.stream().map(each -> of(each, this::of)).toList();
    }

    private At of(At at) {
        int date = at.date() + days;
        int minute = at.minuteOfDay();
        int rest = Math.floorMod(at.milli(), MILLIS_A_MINUTE);
        LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
        int offset = zone.getRules()
                        .getOffset(LocalDate.ofEpochDay(date).atTime(time))
                        .getTotalSeconds()
                / 60;
        int utc = minute - offset;
        int milli = Math.floorMod(utc, MINUTES_A_DAY) * MILLIS_A_MINUTE + rest;
        return new At(date + Math.floorDiv(utc, MINUTES_A_DAY), milli, offset);
    }

    private Entry of(Entry entry, UnaryOperator<At> to) {
        At at = to.apply(entry.at());
        return switch (entry) {
            case Profile e ->
                new Profile(
                        e.id(), at, e.adult(), null, e.equipment(), e.positionsOut(), e.aerobicMinutes(), e.country());
            case Screening e ->
                new Screening(
                        e.id(),
                        at,
                        e.answers(),
                        e.conditions(),
                        e.pregnancyWeek(),
                        e.left(),
                        e.right(),
                        e.centre(),
                        e.places(),
                        e.complete());
            case Check e -> new Check(e.id(), at, e.answers(), e.complete());
            case Released e -> new Released(e.id(), at, e.on() + days, e.keys(), e.restingLevel());
            case Reading e ->
                new Reading(
                        e.id(), at, e.moment(), e.left(), e.right(), e.centre(), e.places(), e.novel(), e.session());
            case SessionStarted e ->
                new SessionStarted(e.id(), at, e.kind(), e.minutes(), e.offer(), e.engine(), e.catalogue());
            case SetDone e ->
                new SetDone(
                        e.id(),
                        at,
                        e.session(),
                        e.exercise(),
                        e.use(),
                        e.side(),
                        e.reps(),
                        e.seconds(),
                        e.full(),
                        e.answer(),
                        e.score(),
                        e.place(),
                        e.legs(),
                        e.news());
            case Skipped e -> new Skipped(e.id(), at, e.session(), e.exercise(), e.use(), e.side());
            case SessionFinished e -> new SessionFinished(e.id(), at, e.session(), e.end());
            case Aerobic e -> new Aerobic(e.id(), at, e.activity(), e.minutes(), e.answer());
            case AerobicAfter e -> new AerobicAfter(e.id(), at, e.aerobic(), e.answer());
            case RangeCheck e -> new RangeCheck(e.id(), at, e.check(), e.side(), e.step());
            case Activities e -> new Activities(e.id(), at, e.activities());
            case Review e -> new Review(e.id(), at, e.outcome(), e.judgement(), e.reasons());
            case Preference e ->
                new Preference(
                        e.id(),
                        at,
                        e.minutes(),
                        e.week(),
                        e.leftOut(),
                        e.sidesOut(),
                        e.lyingOut(),
                        e.easier(),
                        e.programme(),
                        e.today());
            case Prescription e ->
                new Prescription(e.id(), at, e.leaveOut(), e.ceilings(), e.add(), e.lift(), e.keys());
            case Note e -> new Note(e.id(), at, e.text());
            case Withdrawn e -> new Withdrawn(e.id(), at, e.entry());
        };
    }
}
