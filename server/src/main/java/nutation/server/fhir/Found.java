package nutation.server.fhir;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.param.DateAndListParam;
import ca.uhn.fhir.rest.param.DateOrListParam;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/// What a search has found so far. A parameter that was not given leaves all of it.
record Found<T extends Resource>(List<T> resources) {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    Found<T> id(@Nullable TokenOrListParam ids) {
        return ids == null
                ? this
                : only(each -> ids.getValuesAsQueryTokens().stream()
                        .anyMatch(id -> each.getIdPart().equals(id.getValue())));
    }

    /// Of one's own diary.
    ///
    /// @param own the id of the diary's Patient
    /// @throws ForbiddenOperationException where another one is asked for: an empty answer would look like no pain
    Found<T> patient(@Nullable ReferenceParam patient, String own) {
        if (patient != null
                && !(own.equals(patient.getIdPart())
                        && (patient.getResourceType() == null
                                || patient.getResourceType().equals("Patient")))) {
            throw new ForbiddenOperationException("This key opens one diary: Patient/" + own + ".");
        }
        return this;
    }

    Found<T> when(@Nullable DateAndListParam dates, Function<T, @Nullable Type> when) {
        Found<T> left = this;
        for (DateOrListParam any : dates == null ? List.<DateOrListParam>of() : dates.getValuesAsQueryTokens()) {
            left = left.only(
                    each -> any.getValuesAsQueryTokens().stream().anyMatch(asked -> is(asked, when.apply(each))));
        }
        return left;
    }

    private static boolean is(DateParam asked, @Nullable Type when) {
        Span span = Span.of(when);
        try {
            return span != null && span.is(asked.getPrefix(), Span.of(asked.getValueAsString(), Span.offset(when)));
        } catch (DateTimeException e) {
            throw new InvalidRequestException("A date is such as 2026-11-21 or 2026-11-21T08:00:00Z.");
        }
    }

    Found<T> code(@Nullable TokenOrListParam codes, Function<T, CodeableConcept> code) {
        return codes == null
                ? this
                : only(each -> codes.getValuesAsQueryTokens().stream().anyMatch(asked -> has(asked, code.apply(each))));
    }

    private static boolean has(TokenParam asked, CodeableConcept code) {
        return code.getCoding().stream()
                .anyMatch(each -> each.getCode().equals(asked.getValue())
                        && (asked.getSystem() == null || asked.getSystem().equals(each.getSystem())));
    }

    /// Of an address, with or without the edition behind it.
    Found<T> address(@Nullable UriParam address, Function<T, String> of) {
        return address == null
                ? this
                : only(each -> of.apply(each).equals(address.getValue())
                        || of.apply(each).startsWith(address.getValue() + "|"));
    }

    private Found<T> only(Predicate<T> fits) {
        return new Found<>(resources.stream().filter(fits).toList());
    }

    /// The part that the request asks for, and how many there are in all.
    IBundleProvider page(HttpServletRequest request) {
        int offset = Math.clamp(number(request, Constants.PARAM_OFFSET, 0), 0, resources.size());
        int size = Math.clamp(number(request, Constants.PARAM_COUNT, PAGE), 1, LARGEST_PAGE);
        SimpleBundleProvider page =
                new SimpleBundleProvider(resources.subList(offset, Math.min(offset + size, resources.size())));
        page.setCurrentPageOffset(offset);
        page.setCurrentPageSize(size);
        page.setSize(resources.size());
        return page;
    }

    private static int number(HttpServletRequest request, String parameter, int otherwise) {
        @Nullable String text = request.getParameter(parameter);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,8}")) {
            throw new InvalidRequestException(parameter + " is a whole number from 0.");
        }
        return Integer.parseInt(text);
    }
}
