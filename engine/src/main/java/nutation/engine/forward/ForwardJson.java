package nutation.engine.forward;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.day.Day;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Offered;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;

/// Days played forward as canonical JSON: what each date would bring.
public final class ForwardJson {
    private ForwardJson() {}

    /// One line: `[{"date","level","stage","reasons","sessions":[{"kind","offer":[...]}]}]`, an offer as in
    /// the diary.
    public static String text(Forward forward) {
        return JsonArray.of(forward.days(), day -> day(forward.history(), day)).text();
    }

    private static JsonObject day(History history, Day day) {
        List<Course> sessions = new ArrayList<>();
        for (Course each : history.courses()) {
            if (each.date() == day.date()) {
                sessions.add(each);
            }
        }
        return JsonObject.build()
                .with("date", Dates.text(day.date()))
                .with("level", day.clearance().level().code())
                .with("stage", day.stage().number())
                .with("reasons", JsonArray.of(day.clearance().reasons(), Reason::json))
                .with("sessions", JsonArray.of(sessions, ForwardJson::session))
                .done();
    }

    private static JsonObject session(Course course) {
        return JsonObject.build()
                .with("kind", course.session().kind().code())
                .with("offer", JsonArray.of(course.session().offer(), ForwardJson::offered))
                .done();
    }

    private static JsonObject offered(Offered offered) {
        return JsonObject.build()
                .with("exercise", offered.exercise())
                .with("use", offered.use())
                .with("side", offered.side().code())
                .with("variant", offered.variant())
                .with("hold", offered.hold())
                .with("reps", offered.reps())
                .with("sets", offered.sets())
                .with("reasons", JsonArray.of(offered.reasons(), Reason::json))
                .done();
    }
}
