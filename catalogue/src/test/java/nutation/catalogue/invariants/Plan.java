package nutation.catalogue.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Side;
import org.jspecify.annotations.Nullable;

/// What a day decides, in lines, without dates and ids.
final class Plan {
    private Plan() {}

    /// @param sides how sides are told
    static List<String> of(Day day, UnaryOperator<Side> sides) {
        List<String> plan = new ArrayList<>();
        plan.add(day.clearance().level() + ", " + day.kind().kind() + ", stage " + day.stage());
        day.clearance().keys().forEach(each -> plan.add("held by " + each.rule()));
        day.questions().forEach(each -> plan.add("asks " + each.code()));
        add(plan, "", day.session(), sides);
        add(plan, "waiting: ", day.preview(), sides);
        return plan;
    }

    private static void add(
            List<String> plan, String before, @Nullable TodaysSession session, UnaryOperator<Side> sides) {
        if (session != null) {
            plan.add(before + session.state() + " " + session.kind() + " " + session.minutes() + " min, "
                    + session.seconds() + " s, finish " + session.finish());
            for (TodaysSession.Item each : session.items()) {
                var candidate = each.placed().candidate();
                boolean ordered = candidate.reasons().stream()
                        .anyMatch(why -> why.rule().equals("S13") && why.code().equals("less-painful-first"));
                List<String> doses = new ArrayList<>();
                for (int i = 0; i < candidate.sides().size(); i++) {
                    doses.add(sides.apply(candidate.sides().get(i)) + " R"
                            + candidate.rungs().get(i).number());
                }
                plan.add(before + each.placed().section() + " " + candidate.ref() + " "
                        + (ordered ? doses : doses.stream().sorted().toList()));
            }
        }
    }
}
