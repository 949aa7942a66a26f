package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.DateAndListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;

/// A clinician's orders, as the diary keeps them.
final class ServiceRequests extends OfOneKind<ServiceRequest> {
    private final Source source;

    ServiceRequests(Source source) {
        super(ServiceRequest.class, request -> source.diary(ServiceRequest.class, request));
        this.source = source;
    }

    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = ServiceRequest.SP_PATIENT) @Nullable ReferenceParam patient,
            @OptionalParam(name = ServiceRequest.SP_AUTHORED) @Nullable DateAndListParam dates,
            HttpServletRequest request) {
        return all(request)
                .id(ids)
                .patient(patient, source.patient(request))
                .when(dates, ServiceRequest::getAuthoredOnElement)
                .page(request);
    }
}
