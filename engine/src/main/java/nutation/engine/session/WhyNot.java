package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Start;
import nutation.engine.explain.Reason;

/// Why a candidate is not in the session: of the rules that keep it out, the first that speaks.
final class WhyNot {
    private final Pool pool;
    private final Request request;
    private final List<Placed> items;
    private final Roles roles;
    private final boolean[] in;
    private final int seconds;
    private int covered;
    private int news;

    WhyNot(Pool pool, Request request, List<Placed> items) {
        this.pool = pool;
        this.request = request;
        this.items = items;
        this.roles = Roles.in(request);
        this.in = new boolean[pool.size];
        this.seconds = Dose.seconds(items);
        for (int i = 0; i < pool.size; i++) {
            for (Placed each : items) {
                if (each.candidate() == pool.candidates[i]) {
                    in[i] = true;
                    covered |= pool.purposes[i];
                    news += pool.isNew[i] ? 1 : 0;
                }
            }
        }
    }

    /// All that are not in the session, by name.
    List<LeftOut> all() {
        List<LeftOut> out = new ArrayList<>();
        for (int i = 0; i < pool.size; i++) {
            if (!in[i]) {
                out.add(new LeftOut(pool.candidates[i], reason(i, pool.candidates[i])));
            }
        }
        return out;
    }

    private Reason reason(int item, Candidate candidate) {
        int sections = roles.sections(candidate, pool.names[item]);
        if (sections == 0) {
            return switch (request.kind()) {
                case FULL -> Reason.of("S2", "no-section");
                case LIGHT, COMFORT -> Reason.of("S1", "not-light");
            };
        }
        if (roles.tooLong(candidate)) {
            int takes = candidate.longestSeconds();
            return Reason.of("S8", "too-long").with("seconds", takes).with("most", roles.longest());
        }
        if (items.isEmpty()) {
            return nothing();
        }
        for (Placed each : items) {
            if (each.candidate().use().exercise().equals(candidate.use().exercise())) {
                return Reason.of("S9", "other-use").with("use", each.candidate().ref());
            }
        }
        if (candidate.isNew() && news >= request.newAllowed()) {
            return Reason.of("S11", "one-new").with("allowed", request.newAllowed());
        }
        if (items.size() >= request.most()) {
            return Reason.of("S2", "enough").with("most", request.most());
        }
        int least = leastSeconds(item);
        if (least > request.seconds()) {
            return Reason.of("S8", "dropped")
                    .with("section", last(sections).code())
                    .with("seconds", least)
                    .with("most", request.seconds());
        }
        return Reason.of("S9", "not-chosen").with("days", pool.days[pool.purposes[item] & ~covered]);
    }

    /// Why there is no session at all.
    private Reason nothing() {
        for (Section needed : List.of(Section.WARM_UP, Section.STRENGTH)) {
            boolean any = false;
            for (int i = 0; i < pool.size; i++) {
                any |= pool.fits(i, needed.ordinal());
            }
            if (!any) {
                return Reason.of("S2", "no-" + needed.code()).from("A3:59", "A3:175");
            }
        }
        return Reason.of("S8", "no-room").with("most", request.seconds());
    }

    /// The seconds of the session with this in addition, in the place where it costs least.
    private int leastSeconds(int item) {
        int least = Integer.MAX_VALUE;
        int own = pool.start[item];
        for (int at = 0; at <= items.size(); at++) {
            int before = at == 0 ? Start.STANDING.ordinal() : start(at - 1);
            int more = Pool.change(before, own);
            if (at < items.size()) {
                more += Pool.change(own, start(at)) - Pool.change(before, start(at));
            }
            least = Math.min(least, seconds + pool.seconds[item] + more);
        }
        return least;
    }

    private int start(int at) {
        return items.get(at).candidate().start().ordinal();
    }

    private static Section last(int sections) {
        Section last = Section.WARM_UP;
        for (Section each : Section.values()) {
            last = (sections & Roles.bit(each)) != 0 ? each : last;
        }
        return last;
    }
}
