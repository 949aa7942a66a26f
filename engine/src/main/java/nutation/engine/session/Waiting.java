package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Kind;

/// The purposes for which somebody waits, as bits, and the days overdue of every set of them.
final class Waiting {
    /// The catalogue knows so many purposes; the keys of [Reach] have room for them.
    static final int MOST = 11;

    private final List<Overdue> purposes = new ArrayList<>();
    private final int[] days;

    /// @throws IllegalArgumentException if more than 11 purposes wait
    Waiting(Request request) {
        collect(request, true);
        collect(request, false);
        if (purposes.size() > MOST) {
            throw new IllegalArgumentException(purposes.size() + " purposes wait, at most " + MOST + " can");
        }
        days = new int[1 << purposes.size()];
        for (int i = 0; i < purposes.size(); i++) {
            for (int set = 0; set < 1 << i; set++) {
                days[set | 1 << i] = days[set] + purposes.get(i).days();
            }
        }
    }

    /// The set of purposes that this candidate serves.
    int bits(Candidate candidate) {
        int bits = 0;
        for (int i = 0; i < purposes.size(); i++) {
            if (candidate.purposes().contains(purposes.get(i).purpose())) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    /// Days overdue by set of purposes.
    int[] days() {
        return days;
    }

    /// What strength serves comes first: late in a session only these low bits are still open.
    private void collect(Request request, boolean strong) {
        for (Overdue each : request.overdue()) {
            if (each.days() > 0) {
                boolean any = false;
                boolean byStrength = false;
                for (Candidate candidate : request.candidates()) {
                    if (candidate.purposes().contains(each.purpose())) {
                        any = true;
                        byStrength |= candidate.use().fills(Kind.STRENGTH);
                    }
                }
                if (any && byStrength == strong) {
                    purposes.add(each);
                }
            }
        }
    }
}
