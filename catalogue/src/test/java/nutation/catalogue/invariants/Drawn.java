package nutation.catalogue.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Check;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Has;
import nutation.engine.diary.Note;
import nutation.engine.diary.Offered;
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
import org.jspecify.annotations.Nullable;

/// Draws a diary as text, a line for each date, entries by their last digits where others name them.
final class Drawn {
    private Drawn() {}

    static String weeks(List<Entry> entries) {
        TreeMap<Integer, List<String>> dates = new TreeMap<>();
        for (Entry each : entries) {
            dates.computeIfAbsent(each.at().date(), date -> new ArrayList<>()).add(word(each));
        }
        return dates.entrySet().stream()
                .map(each -> "    " + Dates.text(each.getKey()) + "  " + String.join("; ", each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String word(Entry entry) {
        return switch (entry) {
            case Profile e -> "profile " + (e.adult() ? "adult" : "minor") + words(" born ", e.birthYear());
            case Screening e ->
                "screening" + said(e.answers()) + had(e.conditions()) + words(" week ", e.pregnancyWeek())
                        + (e.complete() ? "" : " broken off");
            case Check e -> "check" + said(e.answers()) + (e.complete() ? "" : " broken off");
            case Released e ->
                "released "
                        + e.keys().stream()
                                .map(k -> k.rule() + " " + tail(k.entry()))
                                .toList();
            case Reading e ->
                e.moment().code() + " " + e.left() + "/" + e.right() + "/" + e.centre()
                        + (e.places().isEmpty() ? "" : " " + e.places() + e.novel());
            case SessionStarted e ->
                tail(e.id()) + " " + e.kind().code() + " " + e.minutes() + " min ["
                        + e.offer().stream().map(Drawn::dose).collect(Collectors.joining(", ")) + "]";
            case SetDone e ->
                e.exercise() + "/" + e.use() + " " + e.side().code() + " "
                        + Stream.of(e.answer(), e.score(), e.place(), e.legs(), e.news(), e.full() ? null : "part")
                                .filter(each -> each != null)
                                .map(each -> each.toString().toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining(" "));
            case Skipped e ->
                "skips " + e.exercise() + "/" + e.use() + " " + e.side().code();
            case SessionFinished e -> "ends " + e.end().code();
            case Aerobic e -> e.activity() + " " + e.minutes() + " min" + words(" ", e.answer());
            case AerobicAfter e -> "after it " + e.answer().code();
            case RangeCheck e -> e.check() + " " + e.side().code() + words(" step ", e.step());
            case Activities e ->
                "activities " + e.activities().stream().map(a -> a.score()).toList();
            case Review e -> "review " + e.outcome() + words(" judged ", e.judgement());
            case Preference e ->
                "wishes" + words(" minutes ", e.minutes()) + words(" week ", e.week()) + words(" without ", e.leftOut())
                        + words(" sides out ", e.sidesOut()) + words(" lying out ", e.lyingOut())
                        + words(" today ", e.today());
            case Prescription e ->
                "prescribed out " + e.leaveOut() + " ceilings " + e.ceilings() + " add " + e.add() + " lift "
                        + e.lift();
            case Note e -> "note";
            case Withdrawn e -> "takes back " + tail(e.entry());
        };
    }

    private static String words(String before, @Nullable Object value) {
        return value == null ? "" : before + value;
    }

    private static String said(Map<String, Answered> answers) {
        return answers.entrySet().stream()
                .filter(each -> each.getValue() != Answered.NO)
                .map(each -> " " + each.getKey() + "=" + each.getValue().code())
                .collect(Collectors.joining());
    }

    private static String had(Map<String, Has> conditions) {
        return conditions.entrySet().stream()
                .filter(each -> each.getValue() != Has.NO)
                .map(each -> " " + each.getKey() + "=" + each.getValue().code())
                .collect(Collectors.joining());
    }

    private static String dose(Offered each) {
        return each.exercise() + "/" + each.use() + " " + each.side().code() + " " + each.hold() + " s x " + each.reps()
                + (each.sets() == 1 ? "" : " x " + each.sets());
    }

    private static String tail(String id) {
        return "#" + id.substring(id.length() - 4);
    }
}
