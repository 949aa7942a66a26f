package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.Goal;
import org.jspecify.annotations.Nullable;

/// The minutes of the week, and the person's own activities.
final class Goals extends OfOneKind<Goal> {
    private final Source source;

    Goals(Source source) {
        super(Goal.class, request -> source.diary(Goal.class, request));
        this.source = source;
    }

    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = Goal.SP_PATIENT) @Nullable ReferenceParam patient,
            HttpServletRequest request) {
        return all(request).id(ids).patient(patient, source.patient(request)).page(request);
    }
}
