package nutation.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.Coach;
import nutation.engine.appointment.AppointmentsJson;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.CatalogueReader;
import nutation.engine.diary.Dates;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.diary.SetDone;
import nutation.engine.explain.ReasonJson;
import nutation.engine.explain.Sentences;
import nutation.engine.explain.Texts;
import nutation.engine.forward.ForwardJson;
import nutation.engine.forward.Supposed;
import nutation.engine.history.History;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import nutation.engine.pain.ConsequenceJson;
import nutation.engine.pain.PastJson;
import nutation.engine.progress.ProgressJson;
import nutation.engine.review.Finding;
import nutation.engine.review.LetterJson;
import nutation.engine.review.ReviewJson;
import org.jspecify.annotations.Nullable;

/// What the handle holds: one catalogue, the texts of some languages, one history. Also what the JVM replays in
/// tests.
public final class Desk {
    private static final int DEEPEST = 12;

    /// Days that are played forward at most.
    private static final int MOST_DAYS = 60;

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int WORST = -5;
    private static final int BEST = 5;

    private final SortedMap<String, Sentences> languages = new TreeMap<>();
    private final SortedMap<String, String> known = new TreeMap<>();
    private @Nullable Catalogue catalogue;
    private History history = History.of(List.of());

    /// See [Engine#open].
    public String open(String json) {
        try {
            Catalogue read = CatalogueReader.read(json);
            catalogue = read;
            return JsonObject.build()
                    .with("ok", true)
                    .with("version", read.version())
                    .done()
                    .text();
        } catch (JsonRefused e) {
            return Refusals.text(e);
        }
    }

    /// See [Engine#texts].
    public String texts(String language, String json) {
        try {
            languages.put(language, Sentences.of(Texts.read(json)));
            return JsonObject.build().with("ok", true).done().text();
        } catch (JsonRefused e) {
            return Refusals.text(e);
        }
    }

    /// See [Engine#append].
    public String append(String lines) {
        List<Json> answers = new ArrayList<>();
        List<Entry> fresh = new ArrayList<>();
        for (Line line : DiaryReader.read(lines)) {
            switch (line) {
                case Line.Refused refused ->
                    answers.add(JsonObject.build()
                            .with("refusal", refused.refusal().json())
                            .done());
                case Line.Accepted accepted -> answers.add(answer(accepted, fresh));
            }
        }
        history = history.withAll(fresh);
        return new JsonArray(List.copyOf(answers)).text();
    }

    private Json answer(Line.Accepted accepted, List<Entry> fresh) {
        String id = accepted.entry().id();
        String before = known.get(id);
        if (before == null) {
            known.put(id, accepted.text());
            fresh.add(accepted.entry());
        }
        String status = before == null ? "accepted" : before.equals(accepted.text()) ? "known" : "conflict";
        return JsonObject.build()
                .with("id", id)
                .with("status", status)
                .with("text", accepted.text())
                .done();
    }

    /// See [Engine#day].
    public String day(String date) {
        return on(date, (open, day) -> Coach.day(open, history, day).text());
    }

    /// See [Engine#forward].
    public String forward(String date, String dates, String hurt) {
        Integer days = days(dates);
        if (days == null) {
            return tooMany(dates);
        }
        return on(date, (open, day) -> {
            Supposed.Hurt thing = hurt.isEmpty() ? null : Hurting.read(hurt);
            if (thing == null && !hurt.isEmpty()) {
                return error("wrong-kind", hurt, "exercise/use/side/score, such as bridge/main/both/4");
            }
            return ForwardJson.text(Coach.forward(open, history, day, days, new Supposed(open, thing)));
        });
    }

    /// See [Engine#appointments].
    public String appointments(String date, String dates, String session) {
        Integer days = days(dates);
        if (days == null) {
            return tooMany(dates);
        }
        Integer minute = Hurting.whole(session);
        if (minute == null || minute < 0 || minute >= MINUTES_A_DAY) {
            return error("out-of-range", session, "minutes from midnight, 0 to " + (MINUTES_A_DAY - 1));
        }
        return on(date, (open, day) -> AppointmentsJson.text(Coach.appointments(open, history, day, days), minute));
    }

    private static @Nullable Integer days(String dates) {
        Integer days = Hurting.whole(dates);
        return days == null || days < 1 || days > MOST_DAYS ? null : days;
    }

    private static String tooMany(String dates) {
        return error("out-of-range", dates, "1 to " + MOST_DAYS + " days");
    }

    /// See [Engine#review].
    public String review(String date, String judgement) {
        return judged(date, judgement, (open, day, told) -> {
            Finding found = Coach.review(open, history, day, told);
            return found == null ? new JsonNull().text() : ReviewJson.of(found).text();
        });
    }

    /// See [Engine#letter].
    public String letter(String date, String judgement) {
        return judged(date, judgement, (open, day, told) -> LetterJson.text(Coach.letter(open, history, day, told)));
    }

    /// What is told of a date with a judgement, or with none.
    @FunctionalInterface
    private interface Judged {
        String of(Catalogue open, int day, @Nullable Integer judgement);
    }

    /// What is told of a date.
    @FunctionalInterface
    private interface OfDate {
        String of(Catalogue open, int day);
    }

    private String judged(String date, String judgement, Judged told) {
        Integer number = judgement.isEmpty() ? null : Hurting.whole(judgement);
        if (!judgement.isEmpty() && (number == null || number < WORST || number > BEST)) {
            return error("out-of-range", judgement, "a judgement from -5 to 5, or nothing");
        }
        return on(date, (open, day) -> told.of(open, day, number));
    }

    private String on(String date, OfDate told) {
        Integer day = Dates.parse(date);
        Catalogue open = catalogue;
        if (open == null) {
            return error("no-catalogue", "", "open a catalogue first");
        }
        return day == null ? error("impossible-time", date, "a real date such as 2026-11-21") : told.of(open, day);
    }

    /// See [Engine#consequence].
    public String consequence(String line) {
        return switch (DiaryReader.readLine(line, 1)) {
            case Line.Refused refused ->
                JsonObject.build()
                        .with("error", refused.refusal().json())
                        .done()
                        .text();
            case Line.Accepted accepted ->
                accepted.entry() instanceof SetDone set
                        ? ConsequenceJson.text(Coach.consequence(history, set))
                        : error("wrong-kind", line, "an entry of the type set");
        };
    }

    /// See [Engine#say].
    public String say(String reason, String language) {
        Sentences sentences = languages.get(language);
        if (sentences == null) {
            return error("no-language", language, "give its texts first");
        }
        try {
            return sentences.say(ReasonJson.read(JsonReader.read(reason, DEEPEST)));
        } catch (JsonRefused e) {
            return Refusals.text(e);
        }
    }

    /// See [Engine#progress].
    public String progress(String date) {
        return on(date, (open, day) -> ProgressJson.text(Coach.progress(open, history, day)));
    }

    /// See [Engine#past].
    public String past() {
        return PastJson.text(history);
    }

    /// See [Engine#reset].
    public String reset() {
        known.clear();
        history = History.of(List.of());
        return JsonObject.build().with("ok", true).done().text();
    }

    private static String error(String code, String value, String expected) {
        return Refusals.text(new JsonRefused(code, "", value, expected));
    }
}
