package nutation.catalogue.composing;

import java.util.Arrays;
import java.util.List;
import nutation.engine.session.Candidate;
import nutation.engine.session.Placed;
import nutation.engine.session.Section;
import nutation.engine.session.Timeline;

/// What things take, in seconds, read off the timeline that the person gets.
final class Clock {
    private Clock() {}

    /// Getting ready for an exercise, and the exercise.
    static int own(Candidate candidate) {
        return seconds(candidate) - begin(candidate);
    }

    /// Getting from standing into the position of an exercise.
    static int begin(Candidate candidate) {
        return seconds(candidate) - (seconds(candidate, candidate) - seconds(candidate));
    }

    /// Getting from the position of one exercise into that of another.
    static int change(Candidate from, Candidate to) {
        return seconds(from, to) - seconds(from) - own(to);
    }

    private static int seconds(Candidate... candidates) {
        List<Placed> items = Arrays.stream(candidates)
                .map(each -> new Placed(Section.MOBILITY, each))
                .toList();
        return Timeline.of(items).seconds();
    }
}
