package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.DateAndListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;

/// What the person told and did, and the exercise vital sign of each whole week.
final class Observations extends OfOneKind<Observation> {
    private final Source source;

    Observations(Source source) {
        super(Observation.class, request -> source.diary(Observation.class, request));
        this.source = source;
    }

    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = Observation.SP_PATIENT) @Nullable ReferenceParam patient,
            @OptionalParam(name = Observation.SP_DATE) @Nullable DateAndListParam dates,
            @OptionalParam(name = Observation.SP_CODE) @Nullable TokenOrListParam codes,
            HttpServletRequest request) {
        return all(request)
                .id(ids)
                .patient(patient, source.patient(request))
                .when(dates, Observation::getEffective)
                .code(codes, Observation::getCode)
                .page(request);
    }
}
