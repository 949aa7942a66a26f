package nutation.catalogue.invariants;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nutation.catalogue.invariant.Invariant;
import nutation.catalogue.people.Person;
import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.Question;
import nutation.engine.diary.Entry;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.session.Section;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What holds for everyone on every day, over half a year each.
final class InvariantsTest {
    @TestFactory
    Stream<DynamicTest> everyoneOnEveryDay() {
        Everyone everyone = Everyone.live(Invariants.ALL, Person.HALF_A_YEAR);
        Stream<DynamicTest> all = Invariants.ALL.stream()
                .map(each -> dynamicTest(each.toString(), () -> {
                    String report = everyone.report(each);
                    if (report != null) {
                        fail(report);
                    }
                }));
        DynamicTest met = dynamicTest("everything was met often", () -> {
            if (Everyone.ALONE == null) {
                everyone.met().assertMet(Everyone.PEOPLE / 40, everything());
            }
        });
        return Stream.concat(all, Stream.of(met));
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>();
        Arrays.stream(Level.values()).forEach(each -> all.add("level " + each));
        Arrays.stream(KindOfDay.values()).forEach(each -> all.add("kind " + each));
        Arrays.stream(SessionKind.values()).forEach(each -> all.add("offer " + each));
        Arrays.stream(SessionEnd.values()).forEach(each -> all.add("end " + each));
        Arrays.stream(Question.Code.values()).forEach(each -> all.add("question " + each));
        Arrays.stream(Section.values())
                .filter(each -> each != Section.COMFORT)
                .forEach(each -> all.add("section " + each));
        Arrays.stream(Entry.class.getPermittedSubclasses()).forEach(each -> all.add("entry " + each.getSimpleName()));
        all.addAll(List.of("stage 1", "stage 2", "stage 3", "away 7", "away 14", "away 28", "preview", "open"));
        all.addAll(List.of("rung up", "rung down", "rung same"));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> thereAreAtLeastFifteenAndEachHasANameOfItsOwn() {
        List<String> names = Invariants.ALL.stream().map(Invariant::toString).toList();
        return Stream.of(dynamicTest(
                names.size() + " invariants",
                () -> assertTrue(names.size() >= 15 && names.stream().distinct().count() == names.size())));
    }
}
