package nutation.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nutation.engine.Coach;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.Profile;
import nutation.engine.diary.SetDone;
import nutation.engine.history.Course;
import nutation.engine.progress.ProgressWeek;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/// The exercise vital sign of each whole week: minutes of outings, and days with strength. Stretches are not counted,
/// nor is anything else that a session holds.
final class VitalSign {
    private static final Coding PHYSICAL_ACTIVITY = new Coding(
            "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes",
            "PhysicalActivity",
            "Physical Activity");
    private static final int DAYS = 7;

    private final Source source;
    private final Observations observations;

    VitalSign(Source source) {
        this.source = source;
        this.observations = new Observations(source);
    }

    /// What was told at the start: minutes of the week before.
    List<Resource> of(Profile e) {
        if (e.aerobicMinutes() == null) {
            return List.of();
        }
        Observation told = sign(
                e.id() + "-minutes-a-week",
                source.withdrawn(e),
                Loinc.MINUTES_A_WEEK,
                Source.at(e.at()),
                e.aerobicMinutes(),
                "min/wk");
        return List.of(told);
    }

    List<Resource> weeks() {
        List<Resource> all = new ArrayList<>();
        for (ProgressWeek week : Coach.progress(source.catalogue(), source.history(), source.date())
                .weeks()) {
            if (week.from() + DAYS - 1 <= source.date()) {
                week(all, week.from());
            }
        }
        return all;
    }

    private void week(List<Resource> all, int from) {
        SortedMap<Integer, Integer> minutes = new TreeMap<>();
        List<String> outings = new ArrayList<>();
        for (Aerobic each : source.history().aerobics()) {
            int date = each.at().date();
            if (date >= from && date < from + DAYS && !source.withdrawn(each)) {
                minutes.merge(date, each.minutes(), Integer::sum);
                outings.add(each.id());
            }
        }
        int sum = minutes.values().stream().mapToInt(Integer::intValue).sum();
        add(all, from, Loinc.DAYS_A_WEEK, minutes.size(), "d/wk", outings);
        if (!minutes.isEmpty()) {
            int mean = (2 * sum + minutes.size()) / (2 * minutes.size());
            add(all, from, Loinc.MINUTES_A_DAY, mean, "min/d", outings);
        }
        add(all, from, Loinc.MINUTES_A_WEEK, sum, "min/wk", outings);
        add(all, from, Loinc.STRENGTH_DAYS_A_WEEK, strengthDays(from).size(), "d/wk", List.of());
    }

    private void add(List<Resource> all, int from, Loinc code, int value, String unit, List<String> outings) {
        String id = source.made("week/" + from + "/" + code);
        Observation sign = sign(id, false, code, Source.on(from + DAYS - 1), value, unit);
        outings.forEach(each -> sign.addDerivedFrom(new Reference("Observation/" + each)));
        all.add(sign);
    }

    /// Dates on which any repetition of strength was done.
    private SortedSet<Integer> strengthDays(int from) {
        SortedSet<Integer> days = new TreeSet<>();
        for (Course course : source.history().courses()) {
            if (course.date() >= from
                    && course.date() < from + DAYS
                    && course.session().counts()) {
                for (SetDone set : course.session().sets()) {
                    Use use = source.catalogue().use(set.exercise(), set.use());
                    if (use != null && use.kind() == Kind.STRENGTH && set.reps() > 0) {
                        days.add(course.date());
                    }
                }
            }
        }
        return days;
    }

    private Observation sign(String id, boolean withdrawn, Loinc code, Type when, int value, String unit) {
        Observation sign = observations.observation(id, withdrawn, "activity", code.concept(), when);
        sign.addCategory().addCoding(PHYSICAL_ACTIVITY.copy());
        return sign.setValue(Observations.quantity(value, unit));
    }
}
