package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.DateAndListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.Provenance;
import org.jspecify.annotations.Nullable;

/// Which engine and which catalogue worked out what was not told.
final class Provenances extends OfOneKind<Provenance> {
    Provenances(Source source) {
        super(Provenance.class, request -> source.diary(Provenance.class, request));
    }

    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = Provenance.SP_RECORDED) @Nullable DateAndListParam dates,
            HttpServletRequest request) {
        return all(request).id(ids).when(dates, Provenance::getRecordedElement).page(request);
    }
}
