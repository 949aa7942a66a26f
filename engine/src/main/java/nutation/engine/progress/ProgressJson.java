package nutation.engine.progress;

import java.util.List;
import nutation.engine.allowed.AllowedCheck;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Review;
import nutation.engine.explain.Reason;
import nutation.engine.history.Readings;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;
import org.jspecify.annotations.Nullable;

/// Progress as canonical JSON, the same bytes on the JVM and in the browser.
public final class ProgressJson {
    private ProgressJson() {}

    /// One line, members in this order:
    ///
    /// * `from`, `to`: the first and the last date;
    /// * `readings`: `[{"date","raised","all":[{"moment","left","right","centre"}]}]`, null where a place was
    ///   not told;
    /// * `weeks`: `[{"from","read","left","right","centre","raised","sessions","red","minutes"}]`, the places
    ///   as means in tenths of a point, null where nothing was read;
    /// * `looks`: dates; `reviews`: `[{"date","outcome","judgement"}]`;
    /// * `checks`: `[{"check","exercise","use","variant","sides","cues","out"}]`, `out` a list of reasons;
    /// * `climbs`: `[{"exercise","use","side","rungs","points":[{"date","rung","hurt"}]}]`, rungs from 1.
    public static String text(Progress progress) {
        return JsonObject.build()
                .with("from", Dates.text(progress.from()))
                .with("to", Dates.text(progress.to()))
                .with("readings", JsonArray.of(progress.readings(), ProgressJson::dated))
                .with("weeks", JsonArray.of(progress.weeks(), ProgressJson::week))
                .with("looks", dates(progress.looks()))
                .with("reviews", JsonArray.of(progress.reviews(), ProgressJson::review))
                .with("checks", JsonArray.of(progress.checks(), ProgressJson::check))
                .with("climbs", JsonArray.of(progress.climbs(), ProgressJson::climb))
                .done()
                .text();
    }

    private static JsonObject dated(Readings.Dated dated) {
        return JsonObject.build()
                .with("date", Dates.text(dated.date()))
                .with("raised", dated.raised())
                .with("all", JsonArray.of(dated.all(), ProgressJson::reading))
                .done();
    }

    private static JsonObject reading(Reading reading) {
        return JsonObject.build()
                .with("moment", reading.moment().code())
                .with("left", number(reading.left()))
                .with("right", number(reading.right()))
                .with("centre", number(reading.centre()))
                .done();
    }

    private static JsonObject week(ProgressWeek week) {
        return JsonObject.build()
                .with("from", Dates.text(week.from()))
                .with("read", week.read())
                .with("left", mean(week, week.left()))
                .with("right", mean(week, week.right()))
                .with("centre", mean(week, week.centre()))
                .with("raised", week.raised())
                .with("sessions", week.sessions())
                .with("red", week.red())
                .with("minutes", week.minutes())
                .done();
    }

    private static Json mean(ProgressWeek week, int sum) {
        return week.read() == 0 ? new JsonNull() : new JsonNumber(week.mean(sum));
    }

    private static JsonObject review(Review review) {
        return JsonObject.build()
                .with("date", Dates.text(review.at().date()))
                .with("outcome", review.outcome().code())
                .with("judgement", number(review.judgement()))
                .done();
    }

    private static JsonObject check(AllowedCheck check) {
        Use use = check.use();
        List<String> sides = use.sided() == Sided.NONE ? List.of("both") : List.of("left", "right");
        return JsonObject.build()
                .with("check", check.check())
                .with("exercise", use.exercise())
                .with("use", use.id())
                .with("variant", use.rungs().get(0).variant())
                .with("sides", sides)
                .with("cues", check.cues())
                .with("out", JsonArray.of(check.out(), Reason::json))
                .done();
    }

    private static JsonObject climb(Climb climb) {
        return JsonObject.build()
                .with("exercise", climb.use().exercise())
                .with("use", climb.use().id())
                .with("side", climb.side().code())
                .with("rungs", climb.use().rungs().size())
                .with("points", JsonArray.of(climb.points(), ProgressJson::point))
                .done();
    }

    private static JsonObject point(Climb.Point point) {
        return JsonObject.build()
                .with("date", Dates.text(point.date()))
                .with("rung", point.rung())
                .with("hurt", point.hurt())
                .done();
    }

    private static JsonArray dates(List<Integer> dates) {
        return JsonArray.of(dates, each -> new JsonText(Dates.text(each)));
    }

    private static Json number(@Nullable Integer value) {
        return value == null ? new JsonNull() : new JsonNumber(value);
    }
}
