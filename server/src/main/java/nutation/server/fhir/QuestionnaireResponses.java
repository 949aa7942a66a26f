package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.DateAndListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;

/// What was answered.
final class QuestionnaireResponses extends OfOneKind<QuestionnaireResponse> {
    private final Source source;

    QuestionnaireResponses(Source source) {
        super(QuestionnaireResponse.class, request -> source.diary(QuestionnaireResponse.class, request));
        this.source = source;
    }

    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = QuestionnaireResponse.SP_PATIENT) @Nullable ReferenceParam patient,
            @OptionalParam(name = QuestionnaireResponse.SP_AUTHORED) @Nullable DateAndListParam dates,
            HttpServletRequest request) {
        return all(request)
                .id(ids)
                .patient(patient, source.patient(request))
                .when(dates, QuestionnaireResponse::getAuthoredElement)
                .page(request);
    }
}
