package nutation.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/// HL7's own validator, without a network: the R4 core definitions, and what we send along.
final class Hl7Validator {
    static final FhirContext R4 = FhirContext.forR4Cached();

    private final FhirValidator validator = R4.newValidator();

    /// @param known our own code system and questionnaires, so that references to them are followed
    Hl7Validator(List<? extends Resource> known) {
        var own = new PrePopulatedValidationSupport(R4);
        known.forEach(own::addResource);
        own.addCodeSystem(temporaryCodes());
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                own,
                new Asked(known),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4));
        validator.registerValidatorModule(new FhirInstanceValidator(chain));
    }

    /// Finds our questionnaires by their canonical address, with or without the edition.
    private record Asked(List<? extends Resource> known) implements IValidationSupport {
        @Override
        public FhirContext getFhirContext() {
            return R4;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String address) {
            return known.stream()
                    .filter(each -> each instanceof Questionnaire asked
                            && type != null
                            && type.isInstance(asked)
                            && (address.equals(asked.getUrl())
                                    || address.equals(asked.getUrl() + "|" + asked.getVersion())))
                    .map(type::cast)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// The one code that we use of the Physical Activity guide: its code system is not at hand.
    private static CodeSystem temporaryCodes() {
        CodeSystem codes = new CodeSystem()
                .setUrl("http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes")
                .setStatus(PublicationStatus.ACTIVE)
                .setContent(CodeSystemContentMode.COMPLETE);
        codes.addConcept().setCode("PhysicalActivity").setDisplay("Physical Activity");
        return codes;
    }

    /// Errors and warnings; hints are left out.
    List<SingleValidationMessage> findings(Bundle bundle) {
        return validator.validateWithResult(bundle).getMessages().stream()
                .filter(each -> each.getSeverity().compareTo(ResultSeverityEnum.WARNING) >= 0)
                .toList();
    }
}
