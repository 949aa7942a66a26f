package nutation.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Place;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Skipped;
import nutation.engine.history.Course;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/// What the person told and did, as observations.
final class Observations {
    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final String UCUM = "http://unitsofmeasure.org";

    private final Source source;

    Observations(Source source) {
        this.source = source;
    }

    /// Resting pain: one observation a place.
    List<Resource> of(Reading e) {
        return pain(e, Source.at(e.at()), e.left(), e.right(), e.centre(), e.places());
    }

    /// The average of the last week, as told at the start.
    List<Resource> of(Screening e) {
        Period week =
                new Period().setStartElement(Source.on(e.at().date() - 6)).setEndElement(Source.on(e.at().date()));
        return pain(e, week, e.left(), e.right(), e.centre(), e.places());
    }

    private List<Resource> pain(
            Entry entry,
            Type when,
            @Nullable Integer left,
            @Nullable Integer right,
            @Nullable Integer centre,
            Map<Place, Integer> places) {
        List<Resource> all = new ArrayList<>();
        joint(all, entry, when, "left", left);
        joint(all, entry, when, "right", right);
        joint(all, entry, when, "centre", centre);
        places.forEach((place, score) ->
                all.add(pain(entry, place.code(), when, score, source.text("place." + place.code()))));
        return all;
    }

    private void joint(List<Resource> all, Entry entry, Type when, String place, @Nullable Integer score) {
        if (score != null) {
            String where = source.text("fhir.joint").replace("{place}", source.text("place." + place));
            all.add(pain(entry, place, when, score, where));
        }
    }

    private Observation pain(Entry entry, String part, Type when, int score, String where) {
        Observation pain = observation(entry, "-" + part, "survey", Loinc.PAIN.concept(), when);
        pain.setBodySite(new CodeableConcept().setText(where));
        return pain.setValue(quantity(score, "{score}"));
    }

    /// One side of an exercise; where it hurt, the pain too.
    List<Resource> of(SetDone e) {
        Observation set = observation(e, "", "activity", named(e.exercise()), Source.at(e.at()));
        set.setBodySite(source.concept("side", e.side()));
        set.setValue(quantity(e.reps(), "{repetitions}"));
        component(set, "fhir.held", quantity(e.seconds(), "s"));
        if (e.answer() != null) {
            component(set, "fhir.felt", source.concept("answer", e.answer()));
        }
        List<Resource> all = new ArrayList<>();
        all.add(set);
        if (e.score() != null) {
            String where = source.text(
                    "place." + (e.place() == null ? "elsewhere" : e.place().code()));
            all.add(pain(e, "pain", Source.at(e.at()), e.score(), where));
        }
        return all;
    }

    private void component(Observation of, String key, Type value) {
        of.addComponent().setCode(source.concept(key)).setValue(value);
    }

    List<Resource> of(Skipped e) {
        Observation skipped = observation(e, "", "activity", named(e.exercise()), Source.at(e.at()));
        skipped.setBodySite(source.concept("side", e.side()));
        if (!source.withdrawn(e)) {
            skipped.setStatus(ObservationStatus.CANCELLED);
        }
        return List.of(skipped.setDataAbsentReason(absent("not-performed", "Not Performed")));
    }

    /// A session with its sets and how it ended. It is no exercise vital sign: stretches do not count there.
    List<Resource> of(SessionStarted e) {
        Observation session = observation(e, "", "activity", source.concept("fhir.session"), Source.at(e.at()));
        Course course = source.history().course(e.id());
        if (course != null) {
            for (SetDone each : course.session().sets()) {
                if (source.tells(each)) {
                    session.addHasMember(new Reference("Observation/" + each.id()));
                }
            }
            if (course.session().end() != null) {
                session.setValue(OwnCodes.END.concept(course.session().end(), source.sentences()));
            }
        }
        if (!session.hasValue() && !session.hasHasMember()) {
            session.setDataAbsentReason(absent("unknown", "Unknown"));
        }
        return List.of(session);
    }

    /// Minutes of an outing. Those count for the exercise vital sign.
    List<Resource> of(Aerobic e) {
        Observation outing = observation(e, "", "activity", Loinc.DURATION.concept(), Source.at(e.at()));
        outing.setMethod(new CodeableConcept().setText(source.exercise(e.activity())));
        outing.setValue(quantity(e.minutes(), "min"));
        if (e.answer() != null) {
            component(outing, "fhir.felt", OwnCodes.OUTING.concept(e.answer(), source.sentences()));
        }
        return List.of(outing);
    }

    List<Resource> of(AerobicAfter e) {
        Observation after = observation(e, "", "survey", source.concept("fhir.felt"), Source.at(e.at()));
        after.setValue(OwnCodes.OUTING.concept(e.answer(), source.sentences()));
        if (source.history().entry(e.aerobic()) instanceof Aerobic outing && source.tells(outing)) {
            after.addDerivedFrom(new Reference("Observation/" + outing.id()));
        }
        return List.of(after);
    }

    /// How far a move goes, as one of five pictures: no angle.
    List<Resource> of(RangeCheck e) {
        CodeableConcept check = source.concept("check." + e.check() + ".name");
        Observation range = observation(e, "", "survey", check, Source.at(e.at()));
        range.setBodySite(source.concept("side", e.side()));
        if (e.step() == null) {
            range.setDataAbsentReason(absent("not-performed", "Not Performed"));
        } else {
            range.setValue(new IntegerType(e.step()));
        }
        return List.of(range);
    }

    /// The person's own activities, 0 cannot do it to 10 as before the pain.
    List<Resource> of(Activities e) {
        List<Resource> all = new ArrayList<>();
        for (int i = 0; i < e.activities().size(); i++) {
            CodeableConcept name =
                    new CodeableConcept().setText(e.activities().get(i).name());
            Observation own = observation(e, "-" + (i + 1), "survey", name, Source.at(e.at()));
            all.add(own.setValue(quantity(e.activities().get(i).score(), "{score}")));
        }
        return all;
    }

    /// What the person said of a check-up, as the person said it.
    List<Resource> of(Released e) {
        Observation released = observation(e, "", "survey", source.concept("fhir.released"), Source.at(e.at()));
        return List.of(released.setValue(Source.on(e.on())));
    }

    /// An observation in its common parts.
    ///
    /// @param part what is added to the entry's id
    Observation observation(Entry entry, String part, String category, CodeableConcept code, Type when) {
        return observation(entry.id() + part, source.withdrawn(entry), category, code, when);
    }

    Observation observation(String id, boolean withdrawn, String category, CodeableConcept code, Type when) {
        Observation observation = new Observation()
                .setStatus(withdrawn ? ObservationStatus.ENTEREDINERROR : ObservationStatus.FINAL)
                .addCategory(new CodeableConcept(
                        new Coding(CATEGORY, category, category.equals("survey") ? "Survey" : "Activity")))
                .setCode(code)
                .setSubject(source.subject())
                .addPerformer(source.subject())
                .setEffective(when);
        observation.setId(id);
        return observation;
    }

    static Quantity quantity(int value, String unit) {
        return new Quantity()
                .setValue(BigDecimal.valueOf(value))
                .setUnit(unit)
                .setSystem(UCUM)
                .setCode(unit);
    }

    private CodeableConcept named(String exercise) {
        return new CodeableConcept().setText(source.exercise(exercise));
    }

    private static CodeableConcept absent(String code, String display) {
        return new CodeableConcept(new Coding(ABSENT, code, display));
    }
}
