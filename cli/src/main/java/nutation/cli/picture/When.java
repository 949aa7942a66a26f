package nutation.cli.picture;

import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.session.Segment.Phase;
import nutation.figure.motion.Moment;
import org.jspecify.annotations.Nullable;

/// Moments by their names, or by the clock of the first repetition.
public final class When {
    private When() {}

    /// The moment.
    ///
    /// @param word `start`, `held`, `end`, or seconds since the person began to move
    /// @return null where the word is none of these
    public static @Nullable Moment of(String word, Exhibit exhibit) {
        return switch (word) {
            case "start" -> exhibit.motion().stills().getFirst();
            case "held" -> exhibit.motion().key();
            case "end" -> end();
            default -> seconds(word, exhibit);
        };
    }

    private static Moment end() {
        return new Moment(Phase.END, 1, 1, 0);
    }

    private static @Nullable Moment seconds(String word, Exhibit exhibit) {
        try {
            double seconds = Double.parseDouble(word);
            return seconds >= 0 && seconds < 86_400 ? after(seconds, exhibit) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// As the timeline lays out one repetition on one side: up, in, hold, out, down.
    private static Moment after(double seconds, Exhibit exhibit) {
        Use use = exhibit.use();
        for (Rung rung : use.rungs()) {
            if (rung.variant().equals(exhibit.variant())) {
                int[] durations = {
                    (use.liftSeconds() + 1) / 2,
                    (rung.moveSeconds() + 1) / 2,
                    rung.hold(),
                    rung.moveSeconds() / 2,
                    use.liftSeconds() / 2
                };
                return after(seconds, durations);
            }
        }
        return new Moment(Phase.IN, 0, 1, seconds);
    }

    private static Moment after(double seconds, int[] durations) {
        Phase[] phases = {Phase.LIFT, Phase.IN, Phase.HOLD, Phase.OUT, Phase.LOWER};
        double left = seconds;
        for (int i = 0; i < phases.length; i++) {
            if (left < durations[i]) {
                return new Moment(phases[i], left / durations[i], 1, left);
            }
            left -= durations[i];
        }
        return end();
    }
}
