package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Programme;
import nutation.engine.catalogue.ProgrammeItem;
import nutation.engine.catalogue.Rung;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// Chooses a session by an article's list and order (S12). Every rule holds: what the candidates leave out stays out,
/// each dose is the lower of the article's and the person's own, and every difference is said.
public final class ArticleComposer {
    private static final String TILT = "pelvic-tilt/main";

    private final Programme programme;
    private final Request request;
    private final List<String> before;
    private final Roles roles;
    private final List<LeftOut> out = new ArrayList<>();

    private ArticleComposer(Programme programme, Request request, List<String> before) {
        this.programme = programme;
        this.request = request;
        this.before = List.copyOf(before);
        this.roles = Roles.in(request);
    }

    /// The session, or an empty one where warm-up or strength has nothing.
    ///
    /// @param before what the last session of this programme had: what did not fit then stands first now
    public static Composition compose(Programme programme, Request request, List<String> before) {
        return new ArticleComposer(programme, request, before).compose();
    }

    private Composition compose() {
        List<Placed> listed = new ArrayList<>();
        for (ProgrammeItem item : programme.items()) {
            Candidate candidate = find(item.ref());
            if (candidate != null) {
                listed.add(placed(atArticlesDose(item, candidate)));
            }
        }
        Placed warmUp = warmUp(listed);
        Placed strength = strength(listed);
        if (warmUp == null || strength == null) {
            return new Composition(List.of(), List.of());
        }
        List<Placed> chosen = new ArrayList<>();
        add(chosen, listed, warmUp);
        add(chosen, listed, strength);
        if (Dose.seconds(chosen) > request.seconds()) {
            return new Composition(List.of(), List.of());
        }
        fill(chosen, listed, false);
        fill(chosen, listed, true);
        for (Placed each : listed) {
            if (!isIn(chosen, each.candidate().ref())) {
                out.add(new LeftOut(each.candidate(), whyNot(chosen, each)));
            }
        }
        return new Composition(chosen, out);
    }

    /// The easy move that comes first: the article's own first item, or another, put before it.
    private @Nullable Placed warmUp(List<Placed> listed) {
        if (!listed.isEmpty() && Roles.preference(listed.get(0).candidate().ref()) >= 0) {
            return new Placed(Section.WARM_UP, listed.get(0).candidate());
        }
        for (String ref : Roles.WARM_UP) {
            Candidate candidate = find(ref);
            if (candidate != null && !ref.equals(TILT) && !roles.tooLong(candidate)) {
                return new Placed(Section.WARM_UP, because(candidate, Reason.of("S12", "easy-first")));
            }
        }
        Candidate tilt = find(TILT);
        return tilt == null ? null : new Placed(Section.WARM_UP, because(tilt, Reason.of("S12", "easy-first")));
    }

    /// A strength move of the list, or the tilt.
    private @Nullable Placed strength(List<Placed> listed) {
        for (int pass = 0; pass < 2; pass++) {
            for (Placed each : listed) {
                boolean turn = pass == 1 || !before.contains(each.candidate().ref());
                if (turn && each.section() == Section.STRENGTH && !roles.tooLong(each.candidate()) && known(each)) {
                    return each;
                }
            }
        }
        Candidate tilt = find(TILT);
        return tilt == null ? null : new Placed(Section.STRENGTH, because(tilt, Reason.of("S12", "tilt-added")));
    }

    /// Whether it may stand for what must be there: something new may not fit beside another new one.
    private boolean known(Placed placed) {
        return request.newAllowed() > 0 || !placed.candidate().isNew();
    }

    private void fill(List<Placed> chosen, List<Placed> listed, boolean seenLast) {
        for (Placed each : listed) {
            String ref = each.candidate().ref();
            if (before.contains(ref) == seenLast && fits(chosen, listed, each)) {
                add(chosen, listed, each);
            }
        }
    }

    private boolean fits(List<Placed> chosen, List<Placed> listed, Placed more) {
        if (sameExercise(chosen, more) != null || chosen.size() >= request.most() || roles.tooLong(more.candidate())) {
            return false;
        }
        if (more.candidate().isNew() && news(chosen) >= request.newAllowed()) {
            return false;
        }
        List<Placed> longer = new ArrayList<>(chosen);
        add(longer, listed, more);
        return Dose.seconds(longer) <= request.seconds();
    }

    private Reason whyNot(List<Placed> chosen, Placed each) {
        Placed same = sameExercise(chosen, each);
        if (same != null) {
            return Reason.of("S9", "other-use").with("use", same.candidate().ref());
        }
        if (roles.tooLong(each.candidate())) {
            return Reason.of("S8", "too-long")
                    .with("seconds", each.candidate().longestSeconds())
                    .with("most", roles.longest());
        }
        if (each.candidate().isNew() && news(chosen) >= request.newAllowed()) {
            return Reason.of("S11", "one-new").with("allowed", request.newAllowed());
        }
        return Reason.of("S12", "next-time");
    }

    /// Puts it in the article's order, after the warm-up.
    private static void add(List<Placed> chosen, List<Placed> listed, Placed more) {
        if (sameExercise(chosen, more) != null) {
            return;
        }
        int own = order(listed, more);
        int at = chosen.size();
        while (at > 1 && own < order(listed, chosen.get(at - 1))) {
            at--;
        }
        chosen.add(at, more);
    }

    private static int order(List<Placed> listed, Placed placed) {
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).candidate().ref().equals(placed.candidate().ref())) {
                return i;
            }
        }
        return listed.size();
    }

    /// Whether this very use is in, in whatever section.
    private static boolean isIn(List<Placed> chosen, String ref) {
        for (Placed each : chosen) {
            if (each.candidate().ref().equals(ref)) {
                return true;
            }
        }
        return false;
    }

    /// What is in already of its exercise, or null.
    private static @Nullable Placed sameExercise(List<Placed> chosen, Placed more) {
        for (Placed each : chosen) {
            if (each.candidate().use().exercise().equals(more.candidate().use().exercise())) {
                return each;
            }
        }
        return null;
    }

    private static int news(List<Placed> chosen) {
        int news = 0;
        for (Placed each : chosen) {
            news += each.candidate().isNew() ? 1 : 0;
        }
        return news;
    }

    private @Nullable Candidate find(String ref) {
        for (Candidate each : request.candidates()) {
            if (each.ref().equals(ref)) {
                return each;
            }
        }
        return null;
    }

    private static Placed placed(Candidate candidate) {
        boolean strength = candidate.use().kind() == Kind.STRENGTH;
        return new Placed(strength ? Section.STRENGTH : Section.MOBILITY, candidate);
    }

    /// The lower of the article's dose and the person's own rung.
    private Candidate atArticlesDose(ProgrammeItem item, Candidate candidate) {
        List<Rung> rungs = new ArrayList<>();
        Reason reason = Reason.of("S12", "as-written").with("programme", programme.id());
        for (Rung each : candidate.rungs()) {
            if (each.number() > item.to()) {
                rungs.add(candidate.use().rungs().get(item.to() - 1));
                reason = Reason.of("S12", "article-dose").with("programme", programme.id());
            } else {
                rungs.add(each);
                if (each.number() < item.from()) {
                    reason = Reason.of("S12", "own-dose").with("programme", programme.id());
                }
            }
        }
        List<Reason> reasons = new ArrayList<>(candidate.reasons());
        reasons.add(reason.from("C09"));
        return candidate.at(rungs, reasons);
    }

    private static Candidate because(Candidate candidate, Reason reason) {
        List<Reason> reasons = new ArrayList<>(candidate.reasons());
        reasons.add(reason);
        return candidate.at(candidate.rungs(), reasons);
    }
}
