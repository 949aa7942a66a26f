package nutation.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Addition;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Prescription;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/// A clinician's entry as orders: what is left out, what is added, and how much at most.
final class Orders {
    private final Source source;

    Orders(Source source) {
        this.source = source;
    }

    List<Resource> of(Prescription e) {
        List<Resource> all = new ArrayList<>();
        for (String each : e.leaveOut()) {
            all.add(order(e, all.size(), each, "").setDoNotPerform(true));
        }
        for (Addition each : e.add()) {
            all.add(order(e, all.size(), each.exercise(), each.use()));
        }
        for (Dose each : e.ceilings()) {
            all.add(order(e, all.size(), each.exercise(), each.use()).addOrderDetail(most(each)));
        }
        return all;
    }

    /// In words, and as a rung where this edition's ladder has it.
    private CodeableConcept most(Dose dose) {
        String words = Doses.words(source, dose.hold(), dose.reps(), dose.sets());
        CodeableConcept most =
                new CodeableConcept().setText(source.text("fhir.most").replace("{dose}", words));
        Use use = source.catalogue().use(dose.exercise(), dose.use());
        for (Rung each : use == null ? List.<Rung>of() : use.rungs()) {
            boolean same = each.variant().equals(dose.variant()) && each.hold() == dose.hold();
            if (same && each.reps() == dose.reps() && each.sets() == dose.sets()) {
                return most.addCoding(OwnCodes.rung(each.number(), source.sentences()));
            }
        }
        return most;
    }

    private ServiceRequest order(Prescription entry, int number, String exercise, String use) {
        ServiceRequest order = new ServiceRequest()
                .setStatus(source.withdrawn(entry) ? ServiceRequestStatus.ENTEREDINERROR : ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequestIntent.ORDER)
                .setCode(new CodeableConcept().setText(source.exercise(exercise)))
                .setSubject(source.subject())
                .setAuthoredOnElement(Source.at(entry.at()));
        if (source.knows(exercise)) {
            order.addInstantiatesCanonical(
                    use.isEmpty()
                            ? Definitions.canonical(source.catalogue(), exercise)
                            : Definitions.canonical(source.catalogue(), exercise, use));
        }
        order.setId(entry.id() + "-" + (number + 1));
        return order;
    }
}
