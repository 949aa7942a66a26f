package nutation.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Addition;
import nutation.engine.diary.At;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Dose;
import nutation.engine.diary.EntryWriter;
import nutation.engine.diary.Line;
import nutation.engine.diary.Note;
import nutation.engine.diary.Prescription;
import nutation.engine.explain.Sentences;
import nutation.engine.history.History;
import nutation.exchange.fhir.FhirImport.Outcome;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A clinician's orders: taken as they are inside the limits, or refused whole.
class FhirImportTest {
    private static final Catalogue CATALOGUE = Compiled.catalogue();
    private static final Sentences ENGLISH = Compiled.sentences("en");
    private static final At AT = At.local(20_780, 36_000_000, 60);
    private static final History HISTORY =
            History.of(List.of(new Note("00000000-0000-4000-8000-000000000001", AT, "first")));
    private static final Source SOURCE = new Source(CATALOGUE, HISTORY, AT.date(), ENGLISH);

    private static Outcome read(Resource resource) {
        return read(Hl7Validator.R4.newJsonParser().encodeResourceToString(resource));
    }

    private static Outcome read(String json) {
        return FhirImport.read(json, CATALOGUE, HISTORY, ENGLISH, AT);
    }

    private static Prescription accepted(Resource resource) {
        return assertInstanceOf(Outcome.Accepted.class, read(resource)).entry();
    }

    private static ServiceRequest order(String exercise) {
        return new ServiceRequest()
                .setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequest.ServiceRequestIntent.ORDER)
                .setSubject(SOURCE.subject())
                .setRequester(new Reference().setDisplay("A physiotherapist"))
                .addInstantiatesCanonical(exercise);
    }

    private static CodeableConcept most(String rung) {
        return new CodeableConcept(new Coding().setSystem(OwnCodes.SYSTEM).setCode(rung));
    }

    @Test
    void whatIsLeftOutIsLeftOut() {
        Prescription entry = accepted(order("urn:nutation:exercise:bridge").setDoNotPerform(true));
        assertEquals(List.of("bridge"), entry.leaveOut());
        assertTrue(entry.add().isEmpty() && entry.ceilings().isEmpty());
        assertTrue(entry.lift().isEmpty() && entry.keys().isEmpty());
    }

    @Test
    void aCarePlanAddsAndLeavesOut() {
        CarePlan plan = new CarePlan()
                .setStatus(CarePlan.CarePlanStatus.ACTIVE)
                .setIntent(CarePlan.CarePlanIntent.PLAN)
                .setSubject(SOURCE.subject())
                .setAuthor(new Reference().setDisplay("A physiotherapist"));
        plan.addActivity().getDetail().addInstantiatesCanonical("urn:nutation:exercise:clamshell");
        plan.addActivity().getDetail().setDoNotPerform(true).addInstantiatesCanonical("urn:nutation:exercise:bridge");
        Prescription entry = accepted(plan);
        assertEquals(List.of("bridge"), entry.leaveOut());
        assertEquals(List.of(new Addition("clamshell", "main")), entry.add());
    }

    /// What was prescribed, exported and signed by a clinician, comes back the same.
    @Test
    void thereAndBack() {
        Use use = CATALOGUE.exercise("single-knee-to-chest").uses().getFirst();
        Rung rung = use.rungs().get(1);
        Dose most = new Dose(use.exercise(), use.id(), rung.variant(), rung.hold(), rung.reps(), rung.sets());
        Prescription told = new Prescription(
                "00000000-0000-4000-8000-000000000002",
                AT,
                List.of("bridge", "cobra"),
                List.of(most),
                List.of(new Addition("clamshell", "main")),
                List.of(),
                List.of());
        FhirExport export =
                FhirExport.of(CATALOGUE, HISTORY.with(told), AT.date(), ENGLISH, Coach.ENGINE, false, Instant.EPOCH);
        Bundle signed = new Bundle().setType(Bundle.BundleType.COLLECTION);
        export.bundle(FhirExport.BASE).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(ServiceRequest.class::isInstance)
                .map(ServiceRequest.class::cast)
                .forEach(each -> signed.addEntry()
                        .setResource(each.setRequester(new Reference().setDisplay("A physiotherapist"))));
        Prescription back = accepted(signed);
        assertEquals(told.leaveOut(), back.leaveOut());
        assertEquals(told.add(), back.add());
        assertEquals(told.ceilings(), back.ceilings());
        assertInstanceOf(
                Line.Accepted.class, DiaryReader.read(EntryWriter.write(back)).getFirst());
    }

    @Test
    void theSameFileTwiceIsOneEntry() {
        ServiceRequest order = order("urn:nutation:exercise:bridge").setDoNotPerform(true);
        Prescription entry = accepted(order);
        String json = Hl7Validator.R4.newJsonParser().encodeResourceToString(order);
        Outcome again = FhirImport.read(json, CATALOGUE, HISTORY.with(entry), ENGLISH, AT);
        assertEquals(new Outcome.Known(entry.id()), again);
    }

    static Stream<Consumer<ServiceRequest>> wrong() {
        return Stream.of(
                order -> order.setStatus(ServiceRequest.ServiceRequestStatus.DRAFT),
                order -> order.setStatus(ServiceRequest.ServiceRequestStatus.ENTEREDINERROR),
                order -> order.setIntent(ServiceRequest.ServiceRequestIntent.PROPOSAL),
                order -> order.setRequester(null),
                order -> order.setSubject(new Reference("Patient/somebody-else")),
                order -> order.setSubject(null),
                order -> order.setOccurrence(new DateTimeType("2026-12-01")),
                order -> order.setQuantity(Observations.quantity(5, "{repetitions}")),
                order -> order.addNote().setText("At most five"),
                order -> order.setPatientInstruction("At most five"),
                order -> order.addOrderDetail(new CodeableConcept().setText("At most five")),
                order -> order.addOrderDetail(most("rung.99")),
                order -> order.addOrderDetail(most("rung.1")), // without the edition
                order -> order.addInstantiatesCanonical("urn:nutation:exercise:cobra"),
                order -> order.getInstantiatesCanonical().getFirst().setValue("urn:nutation:exercise:backflip"),
                order -> order.getInstantiatesCanonical().getFirst().setValue("urn:nutation:exercise:bridge#high"),
                order -> order.getInstantiatesCanonical().getFirst().setValue("http://example.org/bridge"),
                order -> order.getInstantiatesCanonical().getFirst().setValue("urn:nutation:exercise:walking"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBeHonouredIsRefused(Consumer<ServiceRequest> spoil) {
        ServiceRequest order = order("urn:nutation:exercise:bridge");
        accepted(order);
        spoil.accept(order);
        refused(read(order));
    }

    /// One wrong order takes the right ones with it.
    @Test
    void allOrNothing() {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
        bundle.addEntry().setResource(order("urn:nutation:exercise:bridge"));
        bundle.addEntry().setResource(order("urn:nutation:exercise:backflip"));
        OperationOutcome outcome = refused(read(bundle));
        assertEquals(1, outcome.getIssue().size());
        assertTrue(
                outcome.getIssueFirstRep().getExpression().getFirst().getValue().startsWith("Bundle.entry[1]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"resourceType\":\"Nothing\"}",
                "{\"resourceType\":\"Condition\"}",
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}",
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:uuid:1\"}]}",
                "{\"resourceType\":\"ServiceRequest\",\"unknown\":1}",
                "{\"resourceType\":\"ServiceRequest\",\"status\":\"perhaps\"}"
            })
    void whatIsNoOrderIsRefused(String json) {
        refused(read(json));
    }

    private static OperationOutcome refused(Outcome outcome) {
        String json = assertInstanceOf(Outcome.Refused.class, outcome).operationOutcome();
        OperationOutcome read = Hl7Validator.R4.newJsonParser().parseResource(OperationOutcome.class, json);
        assertTrue(read.hasIssue());
        read.getIssue().forEach(each -> {
            assertEquals(OperationOutcome.IssueSeverity.ERROR, each.getSeverity());
            assertTrue(each.getDiagnostics().endsWith("."), each.getDiagnostics());
        });
        return read;
    }
}
