package nutation.engine.pain;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Dates;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SetDone;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;

/// The sessions of a diary as canonical JSON, newest first: what the diary page shows. Dose and reasons are those
/// that were recorded when the session was offered; a past day is never decided anew.
public final class PastJson {
    private PastJson() {}

    /// One line.
    public static String text(History history) {
        List<Course> courses = history.courses();
        List<Json> result = new ArrayList<>();
        for (int i = courses.size() - 1; i >= 0; i--) {
            if (courses.get(i).happened()) {
                result.add(session(courses.get(i), courses.get(i).session()));
            }
        }
        return new JsonArray(List.copyOf(result)).text();
    }

    private static JsonObject session(Course course, PastSession session) {
        SessionEnd end = session.end();
        JsonObject.Builder answers = JsonObject.build();
        for (AnswerClass each : AnswerClass.values()) {
            int count = 0;
            for (Course.SideDone side : course.sides()) {
                count += side.answer() == each ? 1 : 0;
            }
            if (count > 0) {
                answers.with(each.code(), count);
            }
        }
        return JsonObject.build()
                .with("date", Dates.text(session.date()))
                .with("id", session.id())
                .with("at", session.start().text())
                .with("kind", session.kind().code())
                .with("finished", end != null)
                .with("end", end == null ? null : end.code())
                .with("sets", session.sets().size())
                .with("skipped", session.skips().size())
                .with("answers", answers.done())
                .with("items", JsonArray.of(course.sides(), each -> side(session, each)))
                .done();
    }

    private static JsonObject side(PastSession session, Course.SideDone side) {
        AnswerClass answer = side.answer();
        SetDone set = session.lastSet(side.offered());
        Integer score = set == null ? null : set.score();
        return JsonObject.build()
                .with("exercise", side.offered().exercise())
                .with("use", side.offered().use())
                .with("side", side.offered().side().code())
                .with("variant", side.offered().variant())
                .with("hold", side.offered().hold())
                .with("reps", side.offered().reps())
                .with("sets", side.offered().sets())
                .with("answer", side.skipped() ? "skipped" : answer == null ? null : answer.code())
                .with("score", score == null ? new JsonNull() : new JsonNumber(score))
                .with("reasons", JsonArray.of(side.offered().reasons(), Reason::json))
                .done();
    }
}
