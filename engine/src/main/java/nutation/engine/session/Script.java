package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Start;
import nutation.engine.diary.Side;

/// Writes a timeline: where one goes, what one gets ready for, and then each exercise.
final class Script {
    /// Time to hear which exercise and which side comes (choice).
    static final int GET_READY = 8;

    private final List<Placed> items;
    private final Track track = new Track();

    private Script(List<Placed> items) {
        this.items = items;
    }

    static Script of(List<Placed> items) {
        return new Script(items);
    }

    /// The whole session, from standing.
    Timeline whole() {
        Start at = Start.STANDING;
        for (int i = 0; i < items.size(); i++) {
            Candidate candidate = candidate(i);
            Left left = Left.all(candidate);
            changePosition(i, at, left);
            getReady(i, left);
            play(i, left);
            at = candidate.start();
        }
        return track.timeline();
    }

    /// What these finished sides leave of it.
    Timeline rest(List<Done> done) {
        Start at = lastPosition(done);
        boolean first = true;
        for (int i = 0; i < items.size(); i++) {
            Left left = Left.of(candidate(i), of(i, done));
            if (left.sides().isEmpty()) {
                continue;
            }
            if (first) {
                getReady(i, left);
                changePosition(i, at, left);
                changeToOtherSide(i, left);
            } else {
                changePosition(i, at, left);
                getReady(i, left);
            }
            play(i, left);
            at = candidate(i).start();
            first = false;
        }
        return track.timeline();
    }

    private void changePosition(int item, Start from, Left left) {
        Candidate candidate = candidate(item);
        int seconds = PositionChange.seconds(from, candidate.start());
        List<String> cues = Cues.position(candidate.start());
        Side side = first(candidate, left);
        track.add(Segment.Kind.CHANGE_POSITION, item, candidate, side, seconds, cues, Segment.Phase.START);
    }

    private void getReady(int item, Left left) {
        Candidate candidate = candidate(item);
        Side side = first(candidate, left);
        List<String> cues = Cues.ready(candidate, side);
        track.add(Segment.Kind.GET_READY, item, candidate, side, GET_READY, cues, Segment.Phase.START);
    }

    private void changeToOtherSide(int item, Left left) {
        if (left.begun()) {
            changeSide(item, first(candidate(item), left));
        }
    }

    private void changeSide(int item, Side to) {
        Candidate candidate = candidate(item);
        int seconds = Dose.change(candidate.use());
        track.add(Segment.Kind.CHANGE_SIDE, item, candidate, to, seconds, Cues.changeSide(to), Segment.Phase.START);
    }

    /// Sides that take turns are played together, others one after the other.
    private void play(int item, Left left) {
        Candidate candidate = candidate(item);
        if (candidate.use().sided() == Sided.ALTERNATING) {
            new Turns(track, item, candidate, left.sides()).play(left.repetitions());
            return;
        }
        for (int i = 0; i < left.sides().size(); i++) {
            int side = left.sides().get(i);
            if (i > 0) {
                changeSide(item, candidate.sides().get(side));
            }
            new Turns(track, item, candidate, List.of(side)).play(0);
        }
    }

    /// Where one is: where the last side that is over was done.
    private Start lastPosition(List<Done> done) {
        int last = -1;
        for (Done each : done) {
            last = Math.max(last, each.item());
        }
        return last < 0 ? Start.STANDING : candidate(last).start();
    }

    private Candidate candidate(int item) {
        return items.get(item).candidate();
    }

    private static Side first(Candidate candidate, Left left) {
        return candidate.sides().get(left.sides().get(0));
    }

    private static List<Done> of(int item, List<Done> done) {
        List<Done> own = new ArrayList<>();
        for (Done each : done) {
            if (each.item() == item) {
                own.add(each);
            }
        }
        return own;
    }
}
