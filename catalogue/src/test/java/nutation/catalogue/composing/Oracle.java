package nutation.catalogue.composing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Start;
import nutation.engine.session.Candidate;
import nutation.engine.session.Overdue;
import nutation.engine.session.Placed;
import nutation.engine.session.Request;
import nutation.engine.session.Section;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.constraints.extension.Tuples;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/// A full session as a constraint problem for Choco: the rules S2, S8, S9 and S11 as they are written, and nothing of
/// how the composer goes about them.
///
/// It is asked two questions: whether a session breaks no rule, and whether there is one that is better.
final class Oracle {
    private static final int NOTHING = 0;
    private static final int NOWHERE = Start.values().length;
    private static final int MOST_CHANGE = 60;

    private final Request request;
    private final Steps steps;
    private final Model model = new Model();

    /// What stands in each slot: nothing, or one more than the number of a step.
    private final IntVar[] slots;

    /// Whether a step stands anywhere.
    private final BoolVar[] stands;

    /// What sessions are compared by, the first first; the smaller the better (S9).
    private final IntVar[] costs;

    /// @param tiltIsBoth whether the tilt may be warm-up and strength in one
    Oracle(Request request, boolean tiltIsBoth) {
        this.request = request;
        steps = Steps.of(request);
        slots = model.intVarArray(request.most(), 0, steps.size());
        stands = model.boolVarArray(steps.size());
        BoolVar[] changed = model.boolVarArray(request.most());
        IntVar[] changes = model.intVarArray(request.most(), 0, MOST_CHANGE);
        countStands();
        keepOrder();
        keepOnce();
        keepSections(tiltIsBoth);
        keepNew();
        keepPositions(changes, changed);
        keepSeconds(changes);
        costs = Stream.of(
                        Stream.of(missing(Section.MOBILITY), missing(Section.CLOSING)),
                        Stream.of(model.neg(days()), changes(changed), model.neg(tolerance())),
                        Arrays.stream(slots))
                .flatMap(each -> each)
                .toArray(IntVar[]::new);
    }

    /// Any session that breaks no rule.
    Optional<List<Placed>> any() {
        return solve();
    }

    /// What such a session costs, where it breaks no rule.
    Optional<int[]> costs(List<Placed> items) {
        List<Constraint> fixed = IntStream.range(0, slots.length)
                .mapToObj(i -> model.arithm(
                        slots[i], "=", i < items.size() ? 1 + steps.all().indexOf(items.get(i)) : NOTHING))
                .toList();
        fixed.forEach(Constraint::post);
        Optional<int[]> costs = solve().map(each ->
                Arrays.stream(this.costs).mapToInt(IntVar::getValue).toArray());
        fixed.forEach(model::unpost);
        return costs;
    }

    /// A session that costs less.
    Optional<List<Placed>> better(int[] than) {
        IntVar[] limits = Arrays.stream(than).mapToObj(model::intVar).toArray(IntVar[]::new);
        model.lexLess(costs, limits).post();
        return solve();
    }

    private Optional<List<Placed>> solve() {
        Solver solver = model.getSolver();
        solver.reset();
        solver.setSearch(Search.domOverWDegSearch(slots));
        return solver.solve() ? Optional.of(session()) : Optional.empty();
    }

    private List<Placed> session() {
        return Arrays.stream(slots)
                .mapToInt(IntVar::getValue)
                .filter(each -> each != NOTHING)
                .mapToObj(each -> steps.all().get(each - 1))
                .toList();
    }

    // Rules -------------------------------------------------------------------

    private void countStands() {
        IntVar[] counts = Stream.concat(Stream.of(model.intVar(0, slots.length)), Arrays.stream(stands))
                .toArray(IntVar[]::new);
        model.globalCardinality(slots, IntStream.range(0, counts.length).toArray(), counts, true)
                .post();
    }

    /// S2: section after section; what stays empty is at the end.
    private void keepOrder() {
        Tuples next = new Tuples(true);
        next.add(NOTHING, NOTHING);
        for (int from = 1; from <= steps.size(); from++) {
            next.add(from, NOTHING);
            for (int to = 1; to <= steps.size(); to++) {
                if (follows(from, to)) {
                    next.add(from, to);
                }
            }
        }
        for (int i = 1; i < slots.length; i++) {
            model.table(slots[i - 1], slots[i], next).post();
        }
    }

    /// Of two orders that differ in two neighbours of one section and one position, the one with the smaller
    /// name first is the better one in any case.
    private boolean follows(int from, int to) {
        Placed one = steps.all().get(from - 1);
        Placed next = steps.all().get(to - 1);
        int section = one.section().compareTo(next.section());
        boolean stays = one.candidate().start() == next.candidate().start();
        return section < 0 || section == 0 && (from < to || !stays);
    }

    /// An exercise comes once, but for one use of it to warm up and another one to close.
    private void keepOnce() {
        for (Candidate each : request.candidates()) {
            Predicate<Placed> same =
                    step -> step.candidate().use().exercise().equals(each.use().exercise());
            atMost(1, step -> step.candidate() == each);
            atMost(1, same.and(in(Section.WARM_UP).negate()));
            atMost(1, same.and(in(Section.CLOSING).negate()));
        }
    }

    /// S2: one or two easy moves, a strength move, at most one closing stretch.
    private void keepSections(boolean tiltIsBoth) {
        Predicate<Placed> strong = step -> step.candidate().use().fills(Kind.STRENGTH);
        Predicate<Placed> strength = in(Section.STRENGTH);
        atLeastOne(in(Section.WARM_UP));
        atLeastOne(tiltIsBoth ? strength.or(in(Section.WARM_UP).and(strong)) : strength);
        atMost(2, in(Section.WARM_UP));
        atMost(1, in(Section.CLOSING));
    }

    /// S11.
    private void keepNew() {
        atMost(request.newAllowed(), step -> step.candidate().isNew());
    }

    private void keepPositions(IntVar[] changes, BoolVar[] changed) {
        IntVar[] start = positions();
        SortedMap<Start, Candidate> some = new TreeMap<>();
        request.candidates().forEach(each -> some.put(each.start(), each));
        Tuples first = new Tuples(true);
        Tuples next = new Tuples(true);
        next.add(NOWHERE, NOWHERE, 0, 0);
        some.forEach((to, there) -> {
            first.add(to.ordinal(), Clock.begin(there), to == Start.STANDING ? 0 : 1);
            next.add(to.ordinal(), NOWHERE, 0, 0);
            some.forEach((from, here) ->
                    next.add(from.ordinal(), to.ordinal(), Clock.change(here, there), from == to ? 0 : 1));
        });
        model.table(new IntVar[] {start[0], changes[0], changed[0]}, first).post();
        for (int i = 1; i < slots.length; i++) {
            model.table(new IntVar[] {start[i - 1], start[i], changes[i], changed[i]}, next)
                    .post();
        }
    }

    /// S8.
    private void keepSeconds(IntVar[] changes) {
        IntVar own = model.intVar(0, request.seconds());
        model.scalar(stands, numbers(step -> Clock.own(step.candidate())), "=", own)
                .post();
        model.arithm(own, "+", model.sum("changing", changes), "<=", request.seconds())
                .post();
    }

    // Costs -------------------------------------------------------------------

    private IntVar missing(Section section) {
        return any(in(section)).not();
    }

    private IntVar days() {
        int[] weights = request.overdue().stream().mapToInt(Overdue::days).toArray();
        BoolVar[] covered = request.overdue().stream()
                .map(each -> any(step -> step.candidate().purposes().contains(each.purpose())))
                .toArray(BoolVar[]::new);
        IntVar days = model.intVar(0, Arrays.stream(weights).sum());
        model.scalar(covered, weights, "=", days).post();
        model.post(new Constraint("days", new DaysWithin(slots, days, request.overdue(), steps)));
        return days;
    }

    /// One change at least for every position but standing; again this only lets Choco see sooner what is so
    /// anyway.
    private IntVar changes(BoolVar[] changed) {
        IntVar changes = model.sum("changes", changed);
        BoolVar[] positions = Arrays.stream(Start.values())
                .filter(position -> position != Start.STANDING)
                .map(position -> any(step -> step.candidate().start() == position))
                .toArray(BoolVar[]::new);
        model.sum(positions, "<=", changes).post();
        return changes;
    }

    private IntVar tolerance() {
        int most = Candidate.MOST_TOLERANCE * slots.length;
        IntVar tolerance = model.intVar(-most, most);
        model.scalar(stands, numbers(step -> step.candidate().tolerance()), "=", tolerance)
                .post();
        return tolerance;
    }

    // Words -------------------------------------------------------------------

    private static Predicate<Placed> in(Section section) {
        return step -> step.section() == section;
    }

    private void atMost(int most, Predicate<Placed> is) {
        model.sum(standing(is), "<=", most).post();
    }

    private void atLeastOne(Predicate<Placed> is) {
        model.sum(standing(is), ">=", 1).post();
    }

    private BoolVar any(Predicate<Placed> is) {
        BoolVar any = model.boolVar();
        model.max(any, standing(is)).post();
        return any;
    }

    private BoolVar[] standing(Predicate<Placed> is) {
        return Stream.concat(
                        Stream.of(model.boolVar(false)),
                        IntStream.range(0, stands.length)
                                .filter(each -> is.test(steps.all().get(each)))
                                .mapToObj(each -> stands[each]))
                .toArray(BoolVar[]::new);
    }

    private int[] numbers(ToIntFunction<Placed> number) {
        return steps.all().stream().mapToInt(number).toArray();
    }

    /// The position in which each slot is done.
    private IntVar[] positions() {
        int[] positions = IntStream.concat(
                        IntStream.of(NOWHERE),
                        Arrays.stream(numbers(step -> step.candidate().start().ordinal())))
                .toArray();
        IntVar[] result = model.intVarArray(slots.length, 0, NOWHERE);
        for (int i = 0; i < slots.length; i++) {
            model.element(result[i], positions, slots[i]).post();
        }
        return result;
    }
}
