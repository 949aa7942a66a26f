package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/// Whose diary it is: a pseudonym, and nothing else.
final class Patients extends OfOneKind<Patient> {
    Patients(Source source) {
        super(Patient.class, request -> source.diary(Patient.class, request));
    }

    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids, HttpServletRequest request) {
        return all(request).id(ids).page(request);
    }
}
