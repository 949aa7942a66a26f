package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;
import nutation.engine.session.Candidate;
import nutation.engine.session.Placed;
import nutation.engine.session.Segment;

/// A session in the canonical answer.
final class SessionJson {
    private SessionJson() {}

    static JsonObject of(TodaysSession session) {
        return JsonObject.build()
                .with("state", session.state().code())
                .with("id", session.id())
                .with("until", session.until())
                .with("kind", session.kind().code())
                .with("minutes", session.minutes())
                .with("seconds", session.seconds())
                .with("reasons", DayJson.reasons(session.reasons()))
                .with("items", JsonArray.of(session.items(), SessionJson::item))
                .with("out", JsonArray.of(outs(session), each -> each))
                .with("timeline", JsonArray.of(session.timeline(), SessionJson::segment))
                .with(
                        "finish",
                        session.finish() == null ? null : session.finish().code())
                .done();
    }

    private static JsonObject item(TodaysSession.Item item) {
        Placed placed = item.placed();
        Candidate candidate = placed.candidate();
        Rung rung = candidate.rung();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(placed.section().reason());
        reasons.addAll(candidate.reasons());
        JsonObject.Builder done = JsonObject.build();
        for (TodaysSession.SideState each : item.done()) {
            AnswerClass answer = each.answer();
            done.with(each.side().code(), answer == null ? "skipped" : answer.code());
        }
        return JsonObject.build()
                .with("section", placed.section().code())
                .with("exercise", candidate.use().exercise())
                .with("use", candidate.use().id())
                .with("start", candidate.start().code())
                .with("rung", rung.number())
                .with("variant", rung.variant())
                .with("hold", rung.hold())
                .with("reps", rung.reps())
                .with("sets", rung.sets())
                .with("count", count(rung))
                .with("rest", rung.restSeconds())
                .with("seconds", rung.totalSeconds())
                .with("sides", JsonArray.of(candidate.sides(), each -> new JsonText(each.code())))
                .with("doses", JsonArray.of(candidate.sides(), each -> dose(candidate, each)))
                .with("cues", candidate.cues())
                .with("reasons", DayJson.reasons(reasons))
                .with("done", done.done())
                .done();
    }

    /// What one side does: a ladder stands where its side stands.
    private static JsonObject dose(Candidate candidate, Side side) {
        Rung rung = candidate.rungs().get(candidate.sides().indexOf(side));
        return JsonObject.build()
                .with("side", side.code())
                .with("rung", rung.number())
                .with("variant", rung.variant())
                .with("hold", rung.hold())
                .with("reps", rung.reps())
                .with("sets", rung.sets())
                .done();
    }

    private static String count(Rung rung) {
        return switch (rung.count()) {
            case TOTAL -> "total";
            case PER_SIDE -> "per-side";
            case PAINFUL_SIDE -> "painful-side";
        };
    }

    /// All reasons of one use and side stand together.
    private static List<JsonObject> outs(TodaysSession session) {
        List<JsonObject> result = new ArrayList<>();
        List<TodaysSession.Out> all = session.out();
        int from = 0;
        while (from < all.size()) {
            TodaysSession.Out first = all.get(from);
            List<Reason> reasons = new ArrayList<>();
            int to = from;
            while (to < all.size() && same(first, all.get(to))) {
                reasons.add(all.get(to).reason());
                to++;
            }
            result.add(JsonObject.build()
                    .with("exercise", first.exercise())
                    .with("use", first.use())
                    .with(
                            "side",
                            first.side() == Side.BOTH ? null : first.side().code())
                    .with("reasons", JsonArray.of(reasons, Reason::json))
                    .done());
            from = to;
        }
        return result;
    }

    private static boolean same(TodaysSession.Out one, TodaysSession.Out other) {
        return one.exercise().equals(other.exercise()) && one.use().equals(other.use()) && one.side() == other.side();
    }

    private static JsonObject segment(Segment segment) {
        return JsonObject.build()
                .with("kind", segment.kind().code())
                .with("item", segment.item())
                .with("exercise", segment.exercise())
                .with("use", segment.use())
                .with("side", segment.side().code())
                .with("rung", segment.rung())
                .with("set", segment.set())
                .with("repetition", segment.repetition())
                .with("startMs", segment.startMs())
                .with("durationMs", segment.durationMs())
                .with("cues", segment.cues())
                .with("phase", segment.phase().code())
                .done();
    }
}
