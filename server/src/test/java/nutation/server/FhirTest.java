package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Line;
import nutation.engine.history.History;
import nutation.exchange.fhir.FhirExport;
import nutation.server.start.CannotStart;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The started server, asked by HAPI's own client over HTTP.
final class FhirTest {
    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final MovableClock CLOCK = new MovableClock();

    @TempDir
    static Path folder;

    private static Served served;
    private static IGenericClient client;
    private static FhirExport export;
    private static String patient;

    @BeforeAll
    static void start() throws CannotStart, IOException {
        CLOCK.move(Duration.ofDays(22));
        served = Served.in(Files.createDirectory(folder.resolve("served")), "fhir = true\n", CLOCK);
        served.post(diary()).send();
        client = client(served.key());
        History history = History.of(DiaryReader.read(diary()).stream()
                .map(each -> ((Line.Accepted) each).entry())
                .toList());
        int date = (int) LocalDate.parse("2026-12-13").toEpochDay();
        export = FhirExport.of(
                Compiled.catalogue(), history, date, Compiled.sentences("en"), Coach.ENGINE, false, CLOCK.instant());
        patient = export.resources().getFirst().getIdPart();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String diary() throws IOException {
        return Files.readString(Path.of("..", "examples", "three-weeks", "diary.jsonl"));
    }

    private static IGenericClient client(String key) {
        R4.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
        IGenericClient made = R4.newRestfulGenericClient("http://localhost:" + served.port() + "/fhir");
        made.registerInterceptor(new BearerTokenAuthInterceptor(key));
        return made;
    }

    /// Everything that a search finds, from its first page to its last.
    private static List<Resource> everything(String search) {
        List<Resource> all = new ArrayList<>();
        Bundle page = client.search().byUrl(search).returnBundle(Bundle.class).execute();
        while (true) {
            page.getEntry().forEach(each -> all.add(each.getResource()));
            if (page.getLink(IBaseBundle.LINK_NEXT) == null) {
                assertEquals(page.getTotal(), all.size(), search);
                return all;
            }
            assertFalse(page.getEntry().isEmpty(), "a page without anything leads on: " + search);
            page = client.loadPage().next(page).execute();
        }
    }

    private static TreeSet<String> texts(List<Resource> resources) {
        TreeSet<String> texts = new TreeSet<>();
        for (Resource each : resources) {
            Resource plain = each.copy();
            plain.setId(each.fhirType() + "/" + each.getIdPart());
            texts.add(R4.newJsonParser().encodeResourceToString(plain));
        }
        return texts;
    }

    @Test
    void theCapabilitiesSayWhatIsThere() {
        CapabilityStatement told =
                client.capabilities().ofType(CapabilityStatement.class).execute();
        assertEquals("4.0.1", told.getFhirVersion().toCode());
        assertEquals(
                List.of(
                        "ActivityDefinition",
                        "CarePlan",
                        "CodeSystem",
                        "Goal",
                        "Observation",
                        "Patient",
                        "Provenance",
                        "Questionnaire",
                        "QuestionnaireResponse",
                        "ServiceRequest"),
                told.getRestFirstRep().getResource().stream()
                        .filter(each -> !each.getInteraction().isEmpty())
                        .map(CapabilityStatement.CapabilityStatementRestResourceComponent::getType)
                        .filter(each -> !each.equals("OperationDefinition"))
                        .toList());
        assertTrue(told.getDescription().contains("valid against"));
        assertFalse(R4.newJsonParser().encodeResourceToString(told).contains("conformant"));
    }

    @Test
    void allPagesOfAllTypesAreTheExportOfTheSameDiary() {
        List<Resource> all = new ArrayList<>();
        TreeSet<String> types = new TreeSet<>();
        export.resources().forEach(each -> types.add(each.fhirType()));
        for (String type : types) {
            all.addAll(everything(type + "?_count=7"));
        }
        assertEquals(texts(export.resources()), texts(all));
        assertEquals(export.size(), all.size());
        assertTrue(types.size() >= 9, types.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CarePlan", "Goal", "ServiceRequest", "Observation", "QuestionnaireResponse"})
    void aSearchByThePatientFindsTheOwnAndRefusesAnother(String type) {
        assertEquals(texts(everything(type)), texts(everything(type + "?patient=Patient/" + patient)));
        assertThrows(
                ForbiddenOperationException.class,
                () -> everything(type + "?patient=00000000-0000-4000-8000-000000000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "Observation?date=2026-11-21, 2026-11-21, 2026-11-22",
        "Observation?date=ge2026-12-01, 2026-12-01, 9999",
        "Observation?date=lt2026-12, 0000, 2026-12-01",
        "Observation?date=gt2026-11-30&date=le2026-12-05, 2026-12-01, 2026-12-06",
        "Observation?date=sa2026-12-05, 2026-12-06, 9999",
        "Observation?date=2026, 2026, 2027"
    })
    void aSearchByDateTakesThePersonsOwnDates(String search, String from, String before) {
        List<Resource> found = everything(search);
        List<Resource> expected = everything("Observation").stream()
                .filter(each -> {
                    var effective = ((org.hl7.fhir.r4.model.Observation) each).getEffective();
                    String at = effective instanceof org.hl7.fhir.r4.model.Period period
                            ? period.getEndElement().getValueAsString()
                            : effective.primitiveValue();
                    String begun = effective instanceof org.hl7.fhir.r4.model.Period period
                            ? period.getStartElement().getValueAsString()
                            : at;
                    return begun.compareTo(from) >= 0 && at.compareTo(before) < 0
                            || search.contains("=lt") && begun.compareTo(before) < 0
                            || search.contains("=ge") && at.compareTo(from) >= 0 && begun.compareTo(from) >= 0;
                })
                .toList();
        assertFalse(found.isEmpty());
        assertEquals(texts(expected), texts(found));
    }

    @Test
    void aSearchByCodeFindsWhatHasIt() {
        List<Resource> pain = everything("Observation?code=http://loinc.org|72514-3");
        assertFalse(pain.isEmpty());
        assertEquals(texts(pain), texts(everything("Observation?code=72514-3")));
        assertEquals(
                pain.size() + everything("Observation?code=82290-8").size(),
                everything("Observation?code=72514-3,82290-8").size());
        assertEquals(List.of(), everything("Observation?code=urn:nobody|72514-3"));
        String id = pain.getFirst().getIdPart();
        assertEquals(1, everything("Observation?_id=" + id).size());
        assertEquals(
                1,
                everything("ActivityDefinition?url=urn:nutation:exercise:bridge")
                        .size());
        assertEquals(1, everything("Provenance?recorded=2026-12-13").size());
    }

    @Test
    void oneIsReadByItsIdAndWhatNobodyHasIsNotThere() {
        assertEquals(
                patient,
                client.read().resource(Patient.class).withId(patient).execute().getIdPart());
        assertThrows(
                ResourceNotFoundException.class,
                () -> client.read()
                        .resource(Patient.class)
                        .withId("00000000-0000-4000-8000-000000000000")
                        .execute());
        assertThrows(InvalidRequestException.class, () -> everything("Observation?nobody=knows"));
        assertThrows(InvalidRequestException.class, () -> everything("Observation?date=soon"));
        assertThrows(ResourceNotFoundException.class, () -> everything("Condition"));
    }

    private static OperationOutcome outcome(BaseServerResponseException refused) {
        return R4.newJsonParser().parseResource(OperationOutcome.class, refused.getResponseBody());
    }

    @Test
    void nothingIsCreatedChangedOrDeleted() {
        Patient other = new Patient();
        MethodNotAllowedException create = assertThrows(
                MethodNotAllowedException.class,
                () -> client.create().resource(other).execute());
        assertTrue(outcome(create).hasIssue());
        other.setId("Patient/" + patient);
        assertThrows(
                MethodNotAllowedException.class,
                () -> client.update().resource(other).execute());
        assertThrows(
                MethodNotAllowedException.class,
                () -> client.delete().resource(other).execute());
    }

    private static Bundle order(String exercise) {
        ServiceRequest order = new ServiceRequest()
                .setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequest.ServiceRequestIntent.ORDER)
                .setDoNotPerform(true)
                .setSubject(new Reference("Patient/" + patient))
                .setRequester(new Reference().setDisplay("A physiotherapist"))
                .addInstantiatesCanonical("urn:nutation:exercise:" + exercise);
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(order)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl("ServiceRequest");
        return bundle;
    }

    @Test
    void anOrderIsTakenWholeOrNotAtAll() throws CannotStart, IOException {
        Path data = Files.createDirectory(folder.resolve("ordered"));
        try (Served own = Served.in(data, "fhir = true\n", CLOCK)) {
            own.post(diary()).send();
            IGenericClient writer = R4.newRestfulGenericClient("http://localhost:" + own.port() + "/fhir");
            writer.registerInterceptor(new BearerTokenAuthInterceptor(own.key()));
            long before = own.last();

            Bundle half = order("bridge");
            half.addEntry(order("nobody-knows").getEntryFirstRep());
            UnprocessableEntityException refused = assertThrows(
                    UnprocessableEntityException.class,
                    () -> writer.transaction().withBundle(half).execute());
            assertEquals(
                    "Bundle.entry[1].resource.instantiatesCanonical",
                    outcome(refused)
                            .getIssueFirstRep()
                            .getExpression()
                            .getFirst()
                            .getValue());
            assertEquals(before, own.last());

            Bundle taken = writer.transaction().withBundle(order("bridge")).execute();
            assertEquals("201 Created", taken.getEntryFirstRep().getResponse().getStatus());
            assertEquals(before + 1, own.last());
            String location = taken.getEntryFirstRep().getResponse().getLocation();
            ServiceRequest read = writer.read()
                    .resource(ServiceRequest.class)
                    .withId(location)
                    .execute();
            assertTrue(read.getDoNotPerform());
            // The same once more adds nothing.
            Bundle again = writer.transaction().withBundle(order("bridge")).execute();
            assertEquals("200 OK", again.getEntryFirstRep().getResponse().getStatus());
            assertEquals(before + 1, own.last());
        }
    }

    private static Ask ordering(String body) {
        return served.bare("POST", "/fhir")
                .with("Authorization", "Bearer " + served.key())
                .with("Content-Type", "application/fhir+json")
                .body(body);
    }

    @Test
    void anOrderIsBoundedAndNotUnpacked() throws IOException {
        long before = served.last();
        String tooLong = " ".repeat(1 << 20) + "{}";
        assertEquals(413, ordering(tooLong).send().status());
        assertEquals(413, ordering("{}").chunked().send().status());
        assertEquals(415, ordering("{}").with("Content-Encoding", "gzip").send().status());
        for (String broken : List.of("{", "[]", "{\"resourceType\":\"Nothing\"}", "[".repeat(10_000))) {
            Answer answer = ordering(broken).send();
            assertEquals(400, answer.status(), answer.text());
            assertEquals("OperationOutcome", answer.json().get("resourceType").asString());
        }
        // Another page's form can send neither the key nor the type.
        assertEquals(
                415, ordering("{}").with("Content-Type", "text/plain").send().status());
        assertEquals(
                403,
                ordering("{}")
                        .with("Origin", "https://elsewhere.example")
                        .send()
                        .status());
        assertEquals(before, served.last());
    }

    @Test
    void aDiaryIsReadByItsOwnKeyAndNoLonger() throws CannotStart, IOException {
        Path data = Files.createDirectory(folder.resolve("shared"));
        try (Shared shared = Shared.in(data, "", new Served.CountingCoach(), CLOCK)) {
            Shared.Device ours = shared.first();
            ours.upload(diary()).send();
            Shared.Device theirs = shared.invited(data.resolve("data"));
            Answer empty = theirs.get("/fhir/Observation").send();
            assertEquals(0, empty.json().get("total").asInt());
            assertFalse(empty.text().contains(patient));
            assertEquals(404, theirs.get("/fhir/Patient/" + patient).send().status());
            assertEquals(
                    403,
                    theirs.get("/fhir/Observation?patient=" + patient).send().status());

            Answer page = ours.get("/fhir/Observation?_count=2").send();
            assertTrue(page.text().contains(Shared.ORIGIN + "/fhir/Observation?"), page.text());
            assertEquals("no-store", page.header("Cache-Control"));
            assertEquals(null, page.header("X-Powered-By"));
            // The same link with another key stays in the other diary.
            String next = page.text().replaceAll("(?s).*\"next\",\"url\":\"https://nutation.test([^\"]*)\".*", "$1");
            assertTrue(next.contains("_offset=2"), next);
            assertEquals(0, theirs.get(next).send().json().get("total").asInt());

            Ask bearer = shared.bare("GET", "/fhir/metadata").with("Authorization", "Bearer " + ours.key());
            assertEquals(200, bearer.send().status());
            ours.post("/api/devices/leave").send();
            Answer revoked = bearer.send();
            assertEquals(401, revoked.status());
            assertEquals("application/fhir+json", revoked.header("Content-Type"));
            assertEquals("OperationOutcome", revoked.json().get("resourceType").asString());
        }
    }

    @Test
    void personalModeHasNoneUnlessTheSettingsSay() throws CannotStart, IOException {
        try (Served own = Served.in(folder.resolve("plain"))) {
            assertEquals(404, own.get("/fhir/metadata").send().status());
        }
    }
}
