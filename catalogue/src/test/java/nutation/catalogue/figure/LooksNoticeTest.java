package nutation.catalogue.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Use;
import nutation.engine.json.JsonRefused;
import nutation.engine.session.Segment.Phase;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.body.Skeleton;
import nutation.figure.motion.Moment;
import nutation.figure.motion.Motions;
import nutation.figure.space.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One thing wrong on purpose with someone who just stands, and the look that is there for it says so.
class LooksNoticeTest {
    private static final Use USE = Objects.requireNonNull(Compiled.catalogue().exercise("bridge"))
            .uses()
            .getFirst();

    @Test
    void whoJustStandsHasNoFault() throws JsonRefused {
        assertEquals(List.of(), Faults.of(form("")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "start":{"rests":{"at":[0,-60,0]}} | right foot is under the floor by 6.7 cm
                    "start":{"left-leg":{"hip":[140,0,0],"knee":90}} | left hip flex, of -20 to 125
                    "start":{"left-leg":{"hip":[0,0,0],"knee":-20}} | left knee, of -2 to 150
                    "start":{"arms":{"palm":[2000,0,200]}} | left hand is away from its spot
                    "start":{"left-arm":{"holds":"left-shank"}} | left hand is away from the left shank
                    "start":{"right-leg":{"sole":[1200,0,100]}} | right foot is away from its spot
                    "start":{"left-arm":{"shoulder":[0,-30,0],"elbow":0}} | left forearm goes into the
                    "down":["head"] | head is to be down and is up by 1
                    "angles":{"right-knee":90} | right-knee, stated as 90, is 2.0 degrees
                    "moving":[{"lie":"supine"},{"lie":"upright"}] | head jumps by
                    """)
    void whatIsWrongIsToldWithExercisePhaseStepAndFigure(String wrong, String told) throws JsonRefused {
        List<Fault> faults = Faults.of(form("," + wrong));
        assertTrue(
                faults.stream()
                        .map(Fault::toString)
                        .anyMatch(each -> each.startsWith("bridge/main plain, ")
                                && each.contains(" of 60: ")
                                && each.contains(told)),
                faults.toString());
    }

    /// No pose can say this: every one is made of bones.
    @Test
    void aBoneThatGrows() throws JsonRefused {
        Form form = form("");
        Frame frame = Frame.of(form, new Moment(Phase.START, 0, 0, 0), 0);
        Skeleton person = frame.person();
        Limb leg = person.leftLeg();
        Joint knee = new Joint(
                leg.lower().at().plus(new Vec(0, -0.01, 0)), leg.lower().turn());
        Skeleton grown = new Skeleton(
                person.pelvis(),
                person.loin(),
                person.chest(),
                person.neck(),
                person.head(),
                new Limb(leg.half(), leg.upper(), knee, leg.end(), leg.curl()),
                person.rightLeg(),
                person.leftArm(),
                person.rightArm(),
                0);
        List<Fault> faults = new Lengths().at(new Frame(form, frame.moment(), 0, frame.pose(), grown));
        assertEquals(
                List.of(
                        "bridge/main plain, START step 0 of 60: left thigh is longer by 1.0 cm",
                        "bridge/main plain, START step 0 of 60: left shank is longer by -1.0 cm"),
                faults.stream().map(Fault::toString).toList());
    }

    private static Form form(String wrong) throws JsonRefused {
        Motions motions = Motions.read(
                "{\"postures\":{\"standing\":{\"rests\":{\"part\":\"right-foot\",\"at\":[0,0,0]}}},\"exercises\":{"
                        + "\"bridge\":{\"posture\":\"standing\",\"view\":[0,10]" + wrong + "}}}");
        return new Form(
                USE, "plain", motions.motion("bridge", "main", "plain"), motions.written("bridge", "main", "plain"));
    }
}
