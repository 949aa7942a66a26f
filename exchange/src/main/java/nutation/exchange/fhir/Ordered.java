package nutation.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Addition;
import nutation.engine.diary.At;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Prescription;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;

/// What was ordered so far. What is not understood is refused, never left aside: a dropped word could be the one
/// that matters.
final class Ordered {
    private static final Set<ServiceRequestIntent> ORDERS =
            Set.of(ServiceRequestIntent.ORDER, ServiceRequestIntent.ORIGINALORDER, ServiceRequestIntent.FILLERORDER);

    private final Source source;
    private final Issues issues;
    private final SortedSet<String> leaveOut = new TreeSet<>();
    private final List<Addition> add = new ArrayList<>();
    private final List<Dose> ceilings = new ArrayList<>();

    Ordered(Source source, Issues issues) {
        this.source = source;
        this.issues = issues;
    }

    boolean isEmpty() {
        return leaveOut.isEmpty() && add.isEmpty() && ceilings.isEmpty();
    }

    Prescription entry(String id, At at) {
        return new Prescription(id, at, List.copyOf(leaveOut), ceilings, add, List.of(), List.of());
    }

    void take(ServiceRequest e, String where) {
        issues.when(e.getStatus() != ServiceRequestStatus.ACTIVE, IssueType.BUSINESSRULE, where, "It is not active");
        issues.when(!ORDERS.contains(e.getIntent()), IssueType.BUSINESSRULE, where, "Its intent is no order");
        from(e.getRequester(), e.getSubject(), where);
        boolean more = e.hasModifierExtension() || e.hasOccurrence() || e.hasQuantity() || e.hasAsNeeded();
        issues.when(
                more || e.hasNote() || e.hasPatientInstruction() || e.hasBodySite(),
                IssueType.NOTSUPPORTED,
                where,
                "A time, an amount, a side, a note or an instruction cannot be honoured");
        exercise(e.getInstantiatesCanonical(), e.getDoNotPerform(), e.getOrderDetail(), where);
    }

    void take(CarePlan e, String where) {
        issues.when(e.getStatus() != CarePlanStatus.ACTIVE, IssueType.BUSINESSRULE, where, "It is not active");
        boolean plan = e.getIntent() == CarePlanIntent.PLAN || e.getIntent() == CarePlanIntent.ORDER;
        issues.when(!plan, IssueType.BUSINESSRULE, where, "Its intent is neither plan nor order");
        from(e.getAuthor(), e.getSubject(), where);
        issues.when(
                e.hasModifierExtension() || e.hasNote(), IssueType.NOTSUPPORTED, where, "A note cannot be honoured");
        for (int i = 0; i < e.getActivity().size(); i++) {
            take(e.getActivity().get(i), where + ".activity[" + i + "]");
        }
    }

    private void take(CarePlanActivityComponent e, String where) {
        CarePlanActivityDetailComponent detail = e.getDetail();
        boolean more = detail.hasScheduled() || detail.hasQuantity() || detail.hasDailyAmount();
        issues.when(
                e.hasReference() || more || detail.hasDescription() || e.hasProgress(),
                IssueType.NOTSUPPORTED,
                where,
                "A reference, a time, an amount or a description cannot be honoured");
        exercise(detail.getInstantiatesCanonical(), detail.getDoNotPerform(), List.of(), where);
    }

    private void from(Reference who, Reference subject, String where) {
        issues.when(who.isEmpty(), IssueType.REQUIRED, where, "It does not say which clinician orders it");
        boolean own = subject.getReferenceElement().getIdPart() != null
                && subject.getReferenceElement().getIdPart().equals(source.patient());
        issues.when(!own, IssueType.BUSINESSRULE, where, "It is not for this diary, Patient/" + source.patient());
    }

    /// One exercise, by the address of our definition: `urn:nutation:exercise:bridge`, with `#use` where it has more.
    private void exercise(List<CanonicalType> definitions, boolean not, List<CodeableConcept> details, String where) {
        String address = definitions.size() == 1 ? definitions.getFirst().getValue() : "";
        Definitions.Named named = Definitions.named(address);
        Exercise exercise = named == null ? null : source.catalogue().exercise(named.exercise());
        if (named == null || exercise == null) {
            issues.add(
                    IssueType.CODEINVALID,
                    where + ".instantiatesCanonical",
                    "Name one exercise of the catalogue, such as urn:nutation:exercise:bridge");
            return;
        }
        if (not) {
            issues.when(!details.isEmpty(), IssueType.NOTSUPPORTED, where, "What is left out has no detail");
            leaveOut.add(exercise.id());
            return;
        }
        Use use = use(exercise, named.use());
        if (use == null) {
            issues.add(
                    IssueType.CODEINVALID,
                    where + ".instantiatesCanonical",
                    "Say which use: "
                            + exercise.uses().stream()
                                    .map(each -> "#" + each.id())
                                    .toList());
        } else if (use.offer() == Use.Offer.TEXT || use.rungs().isEmpty()) {
            issues.add(IssueType.BUSINESSRULE, where, use.ref() + " is never led, so it cannot be added");
        } else if (details.isEmpty()) {
            Addition addition = new Addition(use.exercise(), use.id());
            if (!add.contains(addition)) {
                add.add(addition);
            }
        } else {
            details.forEach(each -> ceiling(use, each, named.edition(), where + ".orderDetail"));
        }
    }

    /// The highest rung, by its number in this edition's ladder.
    private void ceiling(Use use, CodeableConcept detail, String edition, String where) {
        String code = detail.getCodingFirstRep().getCode();
        boolean ours = detail.getCoding().size() == 1
                && OwnCodes.SYSTEM.equals(detail.getCodingFirstRep().getSystem());
        Rung rung = use.rungs().stream()
                .filter(each -> ("rung." + each.number()).equals(code))
                .findFirst()
                .orElse(null);
        if (!ours || rung == null) {
            String ladder = "rung.1 to rung." + use.rungs().size();
            issues.add(
                    IssueType.CODEINVALID,
                    where,
                    "The most is a rung of " + use.ref() + ": " + OwnCodes.SYSTEM + ", " + ladder);
        } else if (!edition.equals(source.catalogue().version())) {
            issues.add(
                    IssueType.BUSINESSRULE,
                    where,
                    "Rungs are of one edition, " + source.catalogue().version());
        } else {
            ceilings.add(new Dose(use.exercise(), use.id(), rung.variant(), rung.hold(), rung.reps(), rung.sets()));
        }
    }

    private static @Nullable Use use(Exercise exercise, String id) {
        if (id.isEmpty() && exercise.uses().size() == 1) {
            return exercise.uses().getFirst();
        }
        return exercise.uses().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
