package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nutation.server.start.CannotStart;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the server puts around the resources is valid too, by HL7's own validator without a network. The resources
/// themselves are the export's (FhirTest), which has its own test with many more diaries.
final class FhirValidTest {
    private static final FhirContext R4 = FhirContext.forR4Cached();

    @TempDir
    Path folder;

    private static FhirValidator validator(Served served) throws IOException {
        var own = new PrePopulatedValidationSupport(R4);
        for (String type : List.of("CodeSystem", "Questionnaire")) {
            String page = served.get("/fhir/" + type).send().text();
            R4.newJsonParser()
                    .parseResource(Bundle.class, page)
                    .getEntry()
                    .forEach(each -> own.addResource(each.getResource()));
        }
        FhirValidator validator = R4.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                own,
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4))));
        return validator;
    }

    @Test
    void theCapabilitiesAndPagesOfResourcesHaveNoError() throws CannotStart, IOException {
        MovableClock clock = new MovableClock();
        clock.move(Duration.ofDays(22));
        try (Served served = Served.in(folder, "fhir = true\n", clock)) {
            served.post(Files.readString(Path.of("..", "examples", "three-weeks", "diary.jsonl")))
                    .send();
            FhirValidator validator = validator(served);
            List<String> errors = new ArrayList<>();
            for (String path : List.of(
                    "metadata",
                    "Patient",
                    "CarePlan",
                    "Observation?_count=3",
                    "Provenance",
                    "ActivityDefinition?_count=1")) {
                Answer answer = served.get("/fhir/" + path).send();
                assertEquals(200, answer.status(), path);
                validator.validateWithResult(answer.text()).getMessages().stream()
                        .filter(each -> each.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                        .forEach(each -> errors.add(path + ": " + each.getLocationString() + " " + each.getMessage()));
            }
            assertEquals(List.of(), errors);
        }
    }
}
