package nutation.catalogue.composing;

import java.util.Arrays;
import java.util.List;
import nutation.engine.session.Overdue;
import nutation.engine.session.Placed;
import org.chocosolver.solver.constraints.Propagator;
import org.chocosolver.solver.constraints.PropagatorPriority;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.util.ESat;
import org.chocosolver.util.tools.ArrayUtils;

/// The days overdue are no more than what filled slots cover and the most that each other slot could add.
///
/// The problem says the same without it; with it Choco sees sooner that a session cannot become better.
final class DaysWithin extends Propagator<IntVar> {
    private final IntVar[] slots;
    private final IntVar days;

    /// By value of a slot: its purposes as bits.
    private final int[] purposes;

    private final int[] daysOf;
    private final int[] gain;

    DaysWithin(IntVar[] slots, IntVar days, List<Overdue> overdue, Steps steps) {
        super(ArrayUtils.append(slots, new IntVar[] {days}), PropagatorPriority.LINEAR, false);
        this.slots = slots;
        this.days = days;
        purposes = new int[1 + steps.size()];
        gain = new int[purposes.length];
        daysOf = new int[1 << overdue.size()];
        for (int purpose = 0; purpose < overdue.size(); purpose++) {
            for (int set = 0; set < 1 << purpose; set++) {
                daysOf[set | 1 << purpose] = daysOf[set] + overdue.get(purpose).days();
            }
            for (int step = 0; step < steps.size(); step++) {
                Placed each = steps.all().get(step);
                if (each.candidate().purposes().contains(overdue.get(purpose).purpose())) {
                    purposes[1 + step] |= 1 << purpose;
                }
            }
        }
    }

    @Override
    public void propagate(int events) throws ContradictionException {
        int covered = 0;
        int free = 0;
        for (IntVar slot : slots) {
            if (slot.isInstantiated()) {
                covered |= purposes[slot.getValue()];
            } else {
                free++;
            }
        }
        days.updateUpperBound(daysOf[covered] + most(free, covered), this);
    }

    /// What so many different steps could add, had no two of them a purpose in common.
    private int most(int count, int covered) {
        Arrays.fill(gain, 0);
        for (IntVar slot : slots) {
            if (!slot.isInstantiated()) {
                for (int value = slot.getLB(); value <= slot.getUB(); value = slot.nextValue(value)) {
                    gain[value] = daysOf[purposes[value] & ~covered];
                }
            }
        }
        Arrays.sort(gain);
        int most = 0;
        for (int i = gain.length - 1; i >= Math.max(0, gain.length - count); i--) {
            most += gain[i];
        }
        return most;
    }

    /// The model's own sum is what decides.
    @Override
    public ESat isEntailed() {
        return ESat.TRUE;
    }
}
