package nutation.engine.aerobic;

import nutation.engine.allowed.AllowedOuting;
import nutation.engine.diary.Dates;
import nutation.engine.explain.Reason;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;

/// The aerobic week in the canonical answer.
public final class AerobicJson {
    private AerobicJson() {}

    /// Members in this order:
    ///
    /// * `week`: number of the week, 0 before the first session;
    /// * `target`: minutes, or null where none is shown; `done`: minutes of this week so far;
    /// * `minutes`: `[{"date","minutes"}]`, oldest first;
    /// * `activities`: `[{"exercise","use","open","cues","out"}]`, all that the catalogue has, `out` a list of
    ///   reasons;
    /// * `avoid`: ids of the articles' rules, each with its text `rule.<id>`;
    /// * `reasons`: reasons; `unanswered`: ids of outings that still ask "how did it feel afterwards?".
    public static JsonObject of(AerobicWeek week) {
        Integer target = week.target();
        Json shown = target == null ? new JsonNull() : new JsonNumber(target);
        return JsonObject.build()
                .with("week", week.week())
                .with("target", shown)
                .with("done", week.done())
                .with("minutes", JsonArray.of(week.minutes(), AerobicJson::minutes))
                .with("activities", JsonArray.of(week.activities(), AerobicJson::activity))
                .with("avoid", week.avoid())
                .with("reasons", JsonArray.of(week.reasons(), Reason::json))
                .with("unanswered", week.unanswered())
                .done();
    }

    private static JsonObject minutes(AerobicWeek.Minutes minutes) {
        return JsonObject.build()
                .with("date", Dates.text(minutes.date()))
                .with("minutes", minutes.minutes())
                .done();
    }

    private static JsonObject activity(AllowedOuting outing) {
        return JsonObject.build()
                .with("exercise", outing.use().exercise())
                .with("use", outing.use().id())
                .with("open", outing.open())
                .with("cues", outing.cues())
                .with("out", JsonArray.of(outing.out(), Reason::json))
                .done();
    }
}
