package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Use;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.session.Segment.Phase;
import nutation.figure.body.Half;
import nutation.figure.motion.Moment;
import nutation.figure.motion.Motion;
import nutation.figure.motion.Motions;

/// One way of doing an exercise: a use in a variant.
///
/// @param written what its motion.yaml says for it
record Form(Use use, String variant, Motion motion, JsonObject written) {
    /// Steps of every phase.
    static final int STEPS = 60;

    /// Seconds in which breath and rest are looked at.
    private static final double SECONDS = 4.5;

    /// Every use and variant of the exercises that have a motion.
    static List<Form> all(Catalogue catalogue, Motions motions) throws JsonRefused {
        List<Form> forms = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            if (motions.exercises().contains(exercise.id())) {
                for (Use use : exercise.uses()) {
                    for (String variant : use.variants()) {
                        forms.add(new Form(
                                use,
                                variant,
                                motions.motion(exercise.id(), use.id(), variant),
                                motions.written(exercise.id(), use.id(), variant)));
                    }
                }
            }
        }
        return forms;
    }

    /// Whether one side works at a time.
    boolean sided() {
        return use.sided() != Sided.NONE;
    }

    /// All frames, in the order in which they are seen.
    List<Frame> frames() {
        Stream<Frame> frames = motion.loop().isEmpty()
                ? Stream.of(
                                phase(Phase.START, 0),
                                motion.ready() ? Stream.<Frame>of() : phase(Phase.LIFT, 0),
                                phase(Phase.IN, 1),
                                phase(Phase.HOLD, 1),
                                phase(Phase.OUT, 1),
                                motion.end() == null ? Stream.<Frame>of() : phase(Phase.IN, 2),
                                motion.ready() ? Stream.<Frame>of() : phase(Phase.LOWER, 0),
                                phase(Phase.REST, 1),
                                phase(Phase.END, 1))
                        .flatMap(each -> each)
                : Stream.of(phase(Phase.START, 0), phase(Phase.IN, 1)).flatMap(each -> each);
        return frames.toList();
    }

    private Stream<Frame> phase(Phase phase, int repetition) {
        double seconds = motion.loop().isEmpty() ? SECONDS : motion.loop().period();
        return Stream.iterate(0, step -> step + 1).limit(STEPS + 1).map(step -> {
            double share = (double) step / STEPS;
            return Frame.of(this, new Moment(phase, share, repetition, share * seconds), step);
        });
    }

    @Override
    public String toString() {
        Half working = motion.working();
        return use.ref() + (variant.isEmpty() ? "" : " " + variant) + (working == null ? "" : " " + Words.of(working));
    }
}
