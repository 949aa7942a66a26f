package nutation.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.At;
import nutation.engine.diary.Prescription;
import nutation.engine.explain.Sentences;
import nutation.engine.history.History;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/// Reads a clinician's orders into one entry of the diary: all of it, or nothing. An order can leave out, add within
/// the catalogue, and hold back; it never raises a limit, and never opens a lock.
public final class FhirImport {
    private static final FhirContext R4 = FhirContext.forR4Cached();

    private FhirImport() {}

    /// What became of a file.
    public sealed interface Outcome {
        /// An entry to be appended.
        record Accepted(Prescription entry) implements Outcome {}

        /// The same orders are in the diary already.
        record Known(String id) implements Outcome {}

        /// Nothing was taken.
        ///
        /// @param operationOutcome why, as FHIR's own JSON
        record Refused(String operationOutcome) implements Outcome {}
    }

    /// Reads a ServiceRequest, a CarePlan, or a Bundle of them.
    ///
    /// @param json the file's text
    /// @param at when it is read
    public static Outcome read(String json, Catalogue catalogue, History history, Sentences sentences, At at) {
        Source source = new Source(catalogue, history, at.date(), sentences);
        Issues issues = new Issues();
        Ordered ordered = new Ordered(source, issues);
        try {
            IBaseResource read = R4.newJsonParser()
                    .setParserErrorHandler(new StrictErrorHandler())
                    .parseResource(json);
            order(read, ordered, issues);
        } catch (DataFormatException e) {
            issues.add(IssueType.STRUCTURE, "", "This is no FHIR R4 in JSON: " + e.getMessage());
        }
        if (issues.isEmpty() && ordered.isEmpty()) {
            issues.add(IssueType.REQUIRED, "", "There is no order in it");
        }
        if (!issues.isEmpty()) {
            return new Outcome.Refused(R4.newJsonParser().encodeResourceToString(issues.outcome()));
        }
        String id = UUID.nameUUIDFromBytes((source.patient() + json).getBytes(StandardCharsets.UTF_8))
                .toString();
        return history.entry(id) == null ? new Outcome.Accepted(ordered.entry(id, at)) : new Outcome.Known(id);
    }

    private static void order(IBaseResource read, Ordered ordered, Issues issues) {
        switch (read) {
            case ServiceRequest request -> ordered.take(request, "ServiceRequest");
            case CarePlan plan -> ordered.take(plan, "CarePlan");
            case Bundle bundle -> {
                List<Bundle.BundleEntryComponent> entries = bundle.getEntry();
                for (int i = 0; i < entries.size(); i++) {
                    String where = "Bundle.entry[" + i + "].resource";
                    Resource each = entries.get(i).getResource();
                    switch (each) {
                        case null -> issues.add(IssueType.REQUIRED, where, "An entry without a resource");
                        case ServiceRequest request -> ordered.take(request, where);
                        case CarePlan plan -> ordered.take(plan, where);
                        // Who it is about and from: nothing of it is kept.
                        case Patient patient -> {}
                        case Practitioner practitioner -> {}
                        default -> issues.add(IssueType.NOTSUPPORTED, where, each.fhirType() + " is not taken");
                    }
                }
            }
            default -> issues.add(IssueType.NOTSUPPORTED, "", read.fhirType() + " is not taken");
        }
    }
}
