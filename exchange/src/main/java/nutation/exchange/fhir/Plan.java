package nutation.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Coach;
import nutation.engine.clearance.Level;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Activity;
import nutation.engine.diary.Offered;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.jspecify.annotations.Nullable;

/// The plan of the date with its goals: the exercises of the next session with their doses, and the minutes of the
/// week. While something is to be cleared up it is on hold, and holds no exercise that the engine would not offer.
final class Plan {
    /// R29: the one number that an article states.
    private static final int MINUTES_A_WEEK = 150;

    private static final int AS_BEFORE_THE_PAIN = 10;

    private final Source source;
    private final boolean snomed;
    private final Day day;

    /// @param snomed whether the handful of SNOMED CT codes is written (its licence is the receiver's)
    Plan(Source source, boolean snomed) {
        this.source = source;
        this.snomed = snomed;
        this.day = Coach.day(source.catalogue(), source.history(), source.date());
    }

    CarePlan carePlan() {
        CarePlan plan = new CarePlan()
                .setStatus(held() ? CarePlanStatus.ONHOLD : CarePlanStatus.ACTIVE)
                .setIntent(CarePlanIntent.PLAN)
                .setTitle(source.text("fhir.plan"))
                .addCategory(category())
                .setSubject(source.subject())
                .setPeriod(new Period().setStartElement(Source.on(start())))
                .setCreatedElement(Source.on(source.date()));
        plan.setId(source.made("plan"));
        goals().forEach(each -> plan.addGoal(new Reference("Goal/" + each.getIdPart())));
        TodaysSession session = day.session() == null ? day.preview() : day.session();
        if (session != null) {
            session.offer().forEach(each -> plan.addActivity().setDetail(detail(session, each)));
        }
        Integer target = day.aerobic().target();
        if (target != null) {
            plan.addActivity().setDetail(outings(target));
        }
        return plan;
    }

    List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        Goal minutes = goal("minutes", source.text("rule.R29"));
        minutes.addTarget()
                .setMeasure(Loinc.MINUTES_A_WEEK.concept())
                .setDetail(Observations.quantity(MINUTES_A_WEEK, "min/wk"));
        goals.add(minutes);
        Activities own = newest();
        if (own != null) {
            for (Activity each : own.activities()) {
                Goal goal = goal("own/" + each.name(), each.name());
                goal.addTarget()
                        .setMeasure(new CodeableConcept().setText(each.name()))
                        .setDetail(Observations.quantity(AS_BEFORE_THE_PAIN, "{score}"));
                goals.add(goal);
            }
        }
        return goals;
    }

    private Goal goal(String what, String description) {
        Goal goal = new Goal()
                .setLifecycleStatus(held() ? GoalLifecycleStatus.ONHOLD : GoalLifecycleStatus.ACTIVE)
                .setDescription(new CodeableConcept().setText(description))
                .setSubject(source.subject());
        goal.setId(source.made("goal/" + what));
        return goal;
    }

    private CarePlanActivityDetailComponent detail(TodaysSession session, Offered offered) {
        boolean open = session.state() == TodaysSession.State.OPEN;
        String dose = Doses.words(source, offered.hold(), offered.reps(), offered.sets());
        CarePlanActivityDetailComponent detail = new CarePlanActivityDetailComponent()
                .setCode(new CodeableConcept().setText(source.exercise(offered.exercise())))
                .setStatus(open ? CarePlanActivityStatus.INPROGRESS : CarePlanActivityStatus.NOTSTARTED)
                .setDoNotPerform(false)
                .setScheduled(
                        week(source.history().preferences(source.date()).week().fullSessions()))
                .setDescription(source.text("side." + offered.side().code()) + ". " + dose);
        if (source.knows(offered.exercise())) {
            detail.addInstantiatesCanonical(Definitions.canonical(source.catalogue(), offered.exercise()));
        }
        return detail;
    }

    private CarePlanActivityDetailComponent outings(int minutes) {
        return new CarePlanActivityDetailComponent()
                .setCode(new CodeableConcept().setText(source.text("rule.R31")))
                .setStatus(CarePlanActivityStatus.INPROGRESS)
                .setDoNotPerform(false)
                .addGoal(new Reference("Goal/" + source.made("goal/minutes")))
                .setDescription(source.text("fhir.outings").replace("{minutes}", String.valueOf(minutes)));
    }

    /// At most so many times a week (K1).
    private static Timing week(int times) {
        Timing timing = new Timing();
        timing.getRepeat().setFrequency(1).setFrequencyMax(times).setPeriod(1).setPeriodUnit(UnitsOfTime.WK);
        return timing;
    }

    private CodeableConcept category() {
        CodeableConcept category = new CodeableConcept().setText(source.text("fhir.plan"));
        if (snomed) {
            category.addCoding(new Coding("http://snomed.info/sct", "229065009", "Exercise therapy"));
        }
        return category;
    }

    /// What stands in the way is told by the engine alone.
    private boolean held() {
        return day.clearance().level().compareTo(Level.LOCKED) <= 0
                && day.clearance().level() != Level.ANSWER_FIRST;
    }

    private int start() {
        return source.history().size() == 0
                ? source.date()
                : Math.min(
                        source.date(),
                        source.history().entries().getFirst().at().date());
    }

    private @Nullable Activities newest() {
        Activities newest = null;
        for (Activities each : source.history().activities()) {
            newest = source.tells(each) && !source.withdrawn(each) ? each : newest;
        }
        return newest;
    }
}
