package nutation.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.UriParam;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/// What is the same for everybody: the exercises, what is asked, and our own codes.
final class OfTheCatalogue<T extends MetadataResource> extends OfOneKind<T> {
    private OfTheCatalogue(Class<T> type, Function<HttpServletRequest, Found<T>> all) {
        super(type, all);
    }

    static List<OfTheCatalogue<?>> all(Source source) {
        return List.of(
                of(ActivityDefinition.class, source), of(Questionnaire.class, source), of(CodeSystem.class, source));
    }

    private static <T extends MetadataResource> OfTheCatalogue<T> of(Class<T> type, Source source) {
        return new OfTheCatalogue<>(type, request -> source.catalogue(type, request));
    }

    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = "url") @Nullable UriParam url,
            HttpServletRequest request) {
        return all(request).id(ids).address(url, MetadataResource::getUrl).page(request);
    }
}
