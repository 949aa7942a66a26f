package nutation.population.life;

import java.util.List;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Check;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.population.person.Body;
import nutation.population.person.Person;

/// Exercises from an article, as it is written: all of it, every time, whatever yesterday was like. Only for the study
/// is a diary kept: resting pain, and warning signs on the day on which they come. Nobody reads it meanwhile.
final class FromPaper {
    private static final int EVENING = 19;

    private final List<Turn> turns;
    private final List<Offered> offer;
    private final int minutes;
    private final String catalogue;
    private final Diary diary;
    private final Body body;

    FromPaper(Catalogue catalogue, List<Turn> turns, Diary diary, Body body) {
        this.turns = turns;
        this.offer = turns.stream().map(Turn::offered).toList();
        this.minutes = Math.max(1, turns.stream().mapToInt(Turn::seconds).sum() / 60);
        this.catalogue = catalogue.version();
        this.diary = diary;
        this.body = body;
    }

    /// Told to the study at the start, as the app would ask it.
    void begins(Person person, Warnings warnings, Forms forms) {
        diary.write(forms.profile(person, diary.id(), diary.at(), diary.date()));
        var answers = warnings.answers(0, forms.no(false), false);
        diary.write(forms.screening(person, body, answers, 0, diary.id(), diary.at()));
    }

    /// Writes that a session begins; returns its id.
    String begin() {
        String id = diary.id();
        diary.write(new SessionStarted(id, diary.at(), SessionKind.FULL, minutes, offer, Coach.ENGINE, catalogue));
        return id;
    }

    /// From top to bottom; what is sharp, weak or numb ends it, as it would for anybody.
    void play(String id, Sets sets) {
        SessionEnd end = SessionEnd.DONE;
        for (Turn each : turns) {
            Answer answer = sets.take(each);
            if (Sets.hurt(answer) && answer != Answer.PAIN) {
                end = SessionEnd.STOPPED;
                break;
            }
        }
        diary.write(new SessionFinished(diary.id(), diary.at(), id, end));
    }

    /// In the evening, for the study.
    void tell(int day, Warnings warnings, Forms forms, boolean reads) {
        if (warnings.since() == day && day > 0) {
            diary.write(new Check(diary.id(), diary.at(), warnings.answers(day, forms.no(true), true), true));
        }
        if (reads) {
            diary.open(diary.date(), EVENING);
            diary.tell(Moment.EVENING, body);
        }
    }
}
