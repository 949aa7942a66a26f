package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/// The resources of one type: each is read by its id, and searched as its subclass says.
abstract class OfOneKind<T extends Resource> implements IResourceProvider {
    private final Class<T> type;
    private final Function<HttpServletRequest, Found<T>> all;

    OfOneKind(Class<T> type, Function<HttpServletRequest, Found<T>> all) {
        this.type = type;
        this.all = all;
    }

    @Override
    public Class<T> getResourceType() {
        return type;
    }

    /// One of them. What another diary has is not there, like what nobody has.
    @Read
    public T read(@IdParam IdType id, HttpServletRequest request) {
        return all(request).resources().stream()
                .filter(each -> each.getIdPart().equals(id.getIdPart()))
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    /// All that there are for whoever asks.
    final Found<T> all(HttpServletRequest request) {
        return all.apply(request);
    }
}
