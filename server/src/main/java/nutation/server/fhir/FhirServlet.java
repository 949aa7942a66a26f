package nutation.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import ca.uhn.fhir.util.FhirTerser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import nutation.engine.Coach;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerMapping;

/// HAPI's plain server, beside Spring MVC. It is made when somebody first asks for it: its definitions take a second
/// and some memory.
///
/// Pages are counted from the beginning each time (`_offset`), in the diary of whoever asks: nothing is kept from one
/// page to the next, so no link can lead into another diary.
public final class FhirServlet extends RestfulServer {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 1 << 20;

    private final transient Source source;
    private final transient Orders orders;
    private final @Nullable URI base;

    /// @param base the address of the servlet where it has a name; else the one that is asked
    public FhirServlet(Source source, Orders orders, @Nullable URI base) {
        this.source = source;
        this.orders = orders;
        this.base = base;
    }

    @Override
    protected void initialize() {
        setFhirContext(FhirContext.forR4Cached());
        setServerName("Nutation");
        setServerVersion(Coach.ENGINE);
        setImplementationDescription("The diary of whoever shows its key");
        setDefaultResponseEncoding(EncodingEnum.JSON);
        if (base != null) {
            setServerAddressStrategy(new HardcodedServerAddressStrategy(base.toString()));
        }
        registerProviders(
                new Patients(source),
                new CarePlans(source),
                new Goals(source),
                new ServiceRequests(source),
                new Observations(source),
                new QuestionnaireResponses(source),
                new Provenances(source),
                orders);
        registerProviders(OfTheCatalogue.all(source));
        registerInterceptor(new Incidents());
        setServerConformanceProvider(new Capability(this));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        // For the figures and the log: which resource it was could tell of a person.
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/fhir");
        Problem problem = request.getMethod().equals("POST") ? tooMuch(request) : null;
        if (problem == null) {
            super.service(request, response);
        } else {
            problem.answer(request, response);
        }
    }

    /// HAPI reads a body to its end and unpacks it, however long it is: so it says its length, and comes as it is.
    private static @Nullable Problem tooMuch(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            return Problem.of(ProblemType.CONTENT_ENCODING, "An order comes as it is; send it without packing.");
        }
        long length = request.getContentLengthLong();
        return length >= 0 && length <= MOST_BYTES
                ? null
                : Problem.of(
                        ProblemType.TOO_LARGE,
                        "An order says its length, and has " + MOST_BYTES + " bytes at most. Nothing was stored.");
    }

    /// Which program answers is nobody's business.
    @Override
    public void addHeadersToResponse(HttpServletResponse response) {
        // Nothing.
    }

    /// What is there, as HAPI finds it in the providers, and what may be said of it.
    private static final class Capability extends ServerCapabilityStatementProvider {
        Capability(FhirServlet server) {
            super(server);
        }

        @Override
        protected void postProcess(FhirTerser terser, IBaseConformance statement) {
            if (statement instanceof CapabilityStatement told) {
                told.setDescription("One diary, read only; POST takes a clinician's order. Its resources are valid"
                        + " against HL7 FHIR R4 (4.0.1), by HL7's own validator.");
                told.setPublisher("Nutation");
            }
        }
    }
}
