package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.explain.Reason;

/// Why a candidate is not in the session: of the rules that keep it out, the first that speaks.
final class WhyNot {
    private final Request request;
    private final Roles roles;
    private final List<Placed> items;

    WhyNot(Request request, List<Placed> items) {
        this.request = request;
        this.roles = Roles.in(request);
        this.items = items;
    }

    /// All that are not in the session, by name.
    List<LeftOut> all(Pool pool) {
        List<LeftOut> out = new ArrayList<>();
        for (int i = 0; i < pool.size; i++) {
            Candidate candidate = pool.candidates[i];
            if (!isIn(candidate)) {
                int days = pool.days[pool.purposes[i] & ~covered(pool)];
                out.add(new LeftOut(candidate, reason(candidate, days)));
            }
        }
        return out;
    }

    private Reason reason(Candidate candidate, int days) {
        List<Section> sections = sections(candidate);
        if (sections.isEmpty()) {
            return switch (request.kind()) {
                case FULL -> Reason.of("S2", "no-section");
                case LIGHT, COMFORT -> Reason.of("S1", "not-light");
            };
        }
        if (roles.tooLong(candidate)) {
            return Reason.of("S8", "too-long")
                    .with("seconds", candidate.rung().totalSeconds())
                    .with("most", roles.longest());
        }
        if (items.isEmpty()) {
            return nothing();
        }
        for (Placed each : items) {
            if (each.candidate().use().exercise().equals(candidate.use().exercise())) {
                return Reason.of("S9", "other-use").with("use", each.candidate().ref());
            }
        }
        if (candidate.isNew() && news() >= request.newAllowed()) {
            return Reason.of("S11", "one-new").with("allowed", request.newAllowed());
        }
        if (items.size() >= request.most()) {
            return Reason.of("S2", "enough").with("most", request.most());
        }
        int least = leastSeconds(candidate);
        return least > request.seconds()
                ? Reason.of("S8", "dropped")
                        .with("section", sections.get(sections.size() - 1).code())
                        .with("seconds", least)
                        .with("most", request.seconds())
                : Reason.of("S9", "not-chosen").with("days", days);
    }

    /// Why there is no session at all.
    private Reason nothing() {
        for (Section needed : List.of(Section.WARM_UP, Section.STRENGTH)) {
            boolean any = false;
            for (Candidate each : request.candidates()) {
                any |= !roles.tooLong(each) && roles.fits(each, needed);
            }
            if (!any) {
                return Reason.of("S2", "no-" + needed.code()).from("A3:59", "A3:175");
            }
        }
        return Reason.of("S8", "no-room").with("most", request.seconds());
    }

    private List<Section> sections(Candidate candidate) {
        List<Section> sections = new ArrayList<>();
        for (Section each : Section.values()) {
            if (roles.fits(candidate, each)) {
                sections.add(each);
            }
        }
        return sections;
    }

    /// The seconds of the session with this in addition, in the place where it costs least.
    private int leastSeconds(Candidate candidate) {
        int least = Integer.MAX_VALUE;
        for (int at = 0; at <= items.size(); at++) {
            List<Placed> more = new ArrayList<>(items);
            more.add(at, new Placed(Section.MOBILITY, candidate));
            least = Math.min(least, Dose.seconds(more));
        }
        return least;
    }

    private int news() {
        int news = 0;
        for (Placed each : items) {
            news += each.candidate().isNew() ? 1 : 0;
        }
        return news;
    }

    private int covered(Pool pool) {
        int covered = 0;
        for (int i = 0; i < pool.size; i++) {
            covered |= isIn(pool.candidates[i]) ? pool.purposes[i] : 0;
        }
        return covered;
    }

    private boolean isIn(Candidate candidate) {
        for (Placed each : items) {
            if (each.candidate().ref().equals(candidate.ref())) {
                return true;
            }
        }
        return false;
    }
}
