package nutation.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Note;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Profile;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Skipped;
import nutation.engine.diary.Withdrawn;
import org.hl7.fhir.r4.model.Resource;

/// What each entry of the diary becomes. The switch has no default: a new type of entry has to say.
final class Mapping {
    private final Observations observations;
    private final Responses responses;
    private final VitalSign vitalSign;
    private final Orders orders;

    Mapping(Source source) {
        this.observations = new Observations(source);
        this.responses = new Responses(source);
        this.vitalSign = new VitalSign(source);
        this.orders = new Orders(source);
    }

    List<Resource> of(Entry entry) {
        return switch (entry) {
            case Profile e -> vitalSign.of(e);
            case Screening e -> {
                List<Resource> all = new ArrayList<>(observations.of(e));
                all.addFirst(responses.of(e));
                yield all;
            }
            case Check e -> List.of(responses.of(e));
            case Review e -> List.of(responses.of(e));
            case Released e -> observations.of(e);
            case Reading e -> observations.of(e);
            case SessionStarted e -> observations.of(e);
            case SetDone e -> observations.of(e);
            case Skipped e -> observations.of(e);
            case Aerobic e -> observations.of(e);
            case AerobicAfter e -> observations.of(e);
            case RangeCheck e -> observations.of(e);
            case Activities e -> observations.of(e);
            case Prescription e -> orders.of(e);
            // How a session ended is told with the session, what was taken back with what it was.
            case SessionFinished e -> List.of();
            case Withdrawn e -> List.of();
            // A wish shows in the plan; a note is the person's own and stays here.
            case Preference e -> List.of();
            case Note e -> List.of();
        };
    }
}
