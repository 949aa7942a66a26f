package nutation.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nutation.catalogue.Compiled;
import nutation.catalogue.people.Pen;
import nutation.catalogue.people.Person;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Note;
import nutation.engine.fixtures.Draws;
import nutation.engine.history.History;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/// What leaves as FHIR is valid by HL7's own validator, points to nothing that is not there, and says no diagnosis.
///
/// `-Dnutation.fhir.people=`, `-Dnutation.seed=` choose.
class ValidTest {
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int PEOPLE = Integer.getInteger("nutation.fhir.people", 200);

    private static final Catalogue CATALOGUE = Compiled.catalogue();
    private static final String NOTE = "nobody else's business";
    private static final Instant NOW = Instant.parse("2027-11-21T10:00:00Z");

    /// Every warning that may be, and why. A warning that is not here, and one that never comes, are red.
    private static final Map<String, String> EXPLAINED = Map.of(
            "CodeSystem is unknown and can't be validated: http://loinc.org",
            "LOINC is not in R4's own definitions, and there is no terminology server: the six codes stand in Loinc",
            "dom-6",
            "a resource is for programmes; whoever reads has the letter on paper and the codes' own texts",
            "annotations like {score}",
            "a score has no other unit in UCUM, and 72514-3 is sent as a quantity (never as a coded answer)",
            "annotations like {repetitions}",
            "a number of times has no other unit in UCUM");

    /// Most live a few days; every twentieth until after the look back of three weeks. Everybody writes a note.
    private static History live(int person) {
        Pen pen = Person.live(Draws.of(SEED).split(person), person % 20 == 0 ? 40 : 8, (now, day) -> {});
        At last = pen.history().entries().getLast().at();
        return pen.history().with(new Note("ffffffff-0000-4000-8000-000000000000", last, NOTE));
    }

    private static int date(History history) {
        return history.entries().getLast().at().date();
    }

    private static FhirExport export(int person, String language) {
        History history = live(person);
        return FhirExport.of(CATALOGUE, history, date(history), Compiled.sentences(language), Coach.ENGINE, true, NOW);
    }

    @Test
    void everyDiaryAndTheWholeCatalogueAreValid() {
        Map<String, Hl7Validator> validators = new LinkedHashMap<>();
        List<String> languages = List.of("en", "de", "es");
        for (String each : languages) {
            validators.put(each, new Hl7Validator(FhirExport.catalogue(CATALOGUE, Compiled.sentences(each))));
        }
        SortedMap<String, String> errors = new TreeMap<>();
        SortedMap<String, String> warnings = new TreeMap<>();
        for (int person = 0; person < PEOPLE; person++) {
            String language = languages.get(person % languages.size());
            Bundle bundle = export(person, language).bundle(FhirExport.BASE);
            if (person >= languages.size()) {
                // The catalogue is the same for everybody: it is looked at once a language.
                bundle.getEntry().removeIf(ValidTest::ofTheCatalogue);
            }
            for (SingleValidationMessage each : validators.get(language).findings(bundle)) {
                boolean error = each.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0;
                (error ? errors : warnings)
                        .putIfAbsent(each.getMessage(), each.getLocationString() + " of person " + person);
            }
        }
        String repeat = "seed " + SEED + "; repeat: mvn -pl exchange test -Dtest=ValidTest -Dnutation.seed=" + SEED;
        assertEquals(Map.of(), errors, repeat);
        SortedMap<String, String> unexplained = new TreeMap<>(warnings);
        unexplained.keySet().removeIf(each -> EXPLAINED.keySet().stream().anyMatch(each::contains));
        assertEquals(Map.of(), unexplained, repeat);
        for (String each : EXPLAINED.keySet()) {
            assertTrue(warnings.keySet().stream().anyMatch(warning -> warning.contains(each)), "no more: " + each);
        }
    }

    private static boolean ofTheCatalogue(Bundle.BundleEntryComponent entry) {
        return Set.of("CodeSystem", "Questionnaire", "ActivityDefinition")
                .contains(entry.getResource().fhirType());
    }

    /// The control: the validator does see what is wrong.
    @Test
    void theValidatorNoticesWhatIsWrong() {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
        bundle.addEntry().setFullUrl(FhirExport.BASE + "/Observation/1").setResource(new Observation().setId("1"));
        assertTrue(new Hl7Validator(List.of())
                .findings(bundle).stream().anyMatch(each -> each.getSeverity() == ResultSeverityEnum.ERROR));
    }

    @Test
    void everyReferenceIsFoundAndNoIdIsDoubled() {
        Set<Class<?>> met = new HashSet<>();
        for (int person = 0; person < PEOPLE; person++) {
            History history = live(person);
            history.entries().forEach(each -> met.add(each.getClass()));
            Bundle bundle = export(person, "en").bundle(FhirExport.BASE);
            Set<String> ids = new HashSet<>();
            for (Bundle.BundleEntryComponent each : bundle.getEntry()) {
                assertTrue(ids.add(each.getFullUrl()), each.getFullUrl());
            }
            for (Bundle.BundleEntryComponent each : bundle.getEntry()) {
                references(each.getResource()).forEach(to -> assertTrue(ids.contains(FhirExport.BASE + "/" + to), to));
            }
        }
        if (PEOPLE >= 200) {
            assertEquals(Set.of(Entry.class.getPermittedSubclasses()), met, "every type of entry was there");
        }
    }

    private static Stream<String> references(Resource resource) {
        return Hl7Validator.R4.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
                .filter(Reference::hasReference)
                .map(Reference::getReference);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        for (int person = 0; person < 20; person++) {
            FhirExport export = export(person, "de");
            Bundle read = Hl7Validator.R4.newJsonParser().parseResource(Bundle.class, export.json(FhirExport.BASE));
            assertTrue(read.equalsDeep(Hl7Validator.R4
                    .newJsonParser()
                    .parseResource(Bundle.class, Hl7Validator.R4.newJsonParser().encodeResourceToString(read))));
            assertEquals(export.size(), read.getEntry().size());
            long lines =
                    export.ndjson().values().stream().flatMap(String::lines).count();
            assertEquals(export.size(), lines);
        }
    }

    @Test
    void aNoteOfOnesOwnStaysHere() {
        assertFalse(export(1, "en").json(FhirExport.BASE).contains(NOTE));
    }

    @Test
    void noConditionAndNoNameEverLeaves() {
        for (int person = 0; person < 20; person++) {
            for (Bundle.BundleEntryComponent each :
                    export(person, "en").bundle(FhirExport.BASE).getEntry()) {
                assertFalse(each.getResource() instanceof Condition);
                if (each.getResource() instanceof org.hl7.fhir.r4.model.Patient patient) {
                    assertFalse(patient.hasName() || patient.hasBirthDate() || patient.hasIdentifier());
                }
            }
        }
    }

    @Test
    void withoutTheOptionThereIsNoSnomedCode() {
        History history = live(1);
        for (boolean snomed : new boolean[] {true, false}) {
            String json = FhirExport.of(
                            CATALOGUE, history, date(history), Compiled.sentences("en"), Coach.ENGINE, snomed, NOW)
                    .json(FhirExport.BASE);
            assertEquals(snomed, json.contains("snomed"));
        }
    }

    @Test
    void everyAnswerBelongsToItsQuestionnaire() {
        for (int person = 0; person < 20; person++) {
            for (Bundle.BundleEntryComponent each :
                    export(person, "en").bundle(FhirExport.BASE).getEntry()) {
                if (each.getResource() instanceof QuestionnaireResponse response) {
                    assertTrue(
                            response.hasQuestionnaire(),
                            response.getItem().getLast().getLinkId());
                }
            }
        }
    }

    @Test
    void painIsAQuantityAndNeverACodedAnswer() {
        List<Quantity> scores = new ArrayList<>();
        for (Bundle.BundleEntryComponent each :
                export(1, "en").bundle(FhirExport.BASE).getEntry()) {
            if (each.getResource() instanceof Observation pain
                    && pain.getCode().getCodingFirstRep().getCode() != null
                    && pain.getCode().getCodingFirstRep().getCode().equals("72514-3")) {
                assertEquals("{score}", pain.getValueQuantity().getCode());
                assertFalse(pain.getBodySite().getText().isBlank());
                scores.add(pain.getValueQuantity());
            }
        }
        assertFalse(scores.isEmpty());
    }
}
