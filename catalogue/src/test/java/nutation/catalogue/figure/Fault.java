package nutation.catalogue.figure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Something wrong with a frame.
///
/// @param what in words that go before the figure
/// @param by how much, in `unit`
record Fault(Frame frame, String what, double by, Unit unit) {
    /// What it is measured in.
    enum Unit {
        CENTIMETRES("cm"),
        DEGREES("degrees");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    static Fault centimetres(Frame frame, String what, double metres) {
        return new Fault(frame, what, metres * 100, Unit.CENTIMETRES);
    }

    static Fault degrees(Frame frame, String what, double degrees) {
        return new Fault(frame, what, degrees, Unit.DEGREES);
    }

    /// Of the same fault in many steps of a phase the worst one.
    static Collection<Fault> worst(List<Fault> faults) {
        Map<List<Object>, Fault> worst = new LinkedHashMap<>();
        for (Fault each : faults) {
            worst.merge(
                    List.of(each.frame.form(), each.frame.moment().phase(), each.what),
                    each,
                    (one, other) -> Math.abs(other.by) > Math.abs(one.by) ? other : one);
        }
        return worst.values();
    }

    @Override
    public String toString() {
        return frame + ": " + what + String.format(Locale.ROOT, " %.1f ", by) + unit.word;
    }
}
