package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.DateAndListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.CarePlan;
import org.jspecify.annotations.Nullable;

/// The plan of today.
final class CarePlans extends OfOneKind<CarePlan> {
    private final Source source;

    CarePlans(Source source) {
        super(CarePlan.class, request -> source.diary(CarePlan.class, request));
        this.source = source;
    }

    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = CarePlan.SP_PATIENT) @Nullable ReferenceParam patient,
            @OptionalParam(name = CarePlan.SP_DATE) @Nullable DateAndListParam dates,
            HttpServletRequest request) {
        return all(request)
                .id(ids)
                .patient(patient, source.patient(request))
                .when(dates, CarePlan::getPeriod)
                .page(request);
    }
}
