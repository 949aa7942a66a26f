package nutation.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import nutation.engine.diary.EntryWriter;
import nutation.engine.diary.Prescription;
import nutation.engine.history.History;
import nutation.exchange.fhir.FhirImport;
import nutation.server.day.KeptHistory;
import nutation.server.exchange.Edition;
import nutation.server.exchange.OwnToday;
import nutation.server.guard.Caller;
import nutation.server.store.DiaryStore;
import nutation.server.store.NewEntry;
import nutation.server.store.Person;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;

/// Takes a clinician's order into the diary of whoever sends it: all of it, or nothing.
public final class Orders {
    private static final String TYPE = "prescription";

    private final DiaryStore store;
    private final KeptHistory history;
    private final Edition edition;
    private final InstantSource clock;

    public Orders(DiaryStore store, KeptHistory history, Edition edition, InstantSource clock) {
        this.store = store;
        this.history = history;
        this.edition = edition;
        this.clock = clock;
    }

    /// Reads the bundle as it was sent: what HAPI has read of it may lack what it did not know.
    ///
    /// @throws UnprocessableEntityException with the reasons, where any of it cannot be honoured
    @Transaction
    public Bundle take(@TransactionParam Bundle read, RequestDetails details, HttpServletRequest request) {
        String sent = new String(details.loadRequestContents(), StandardCharsets.UTF_8);
        Person person = Caller.of(request).person();
        History diary = history.of(person);
        var at = OwnToday.at(diary, clock.instant());
        return switch (FhirImport.read(sent, edition.catalogue(), diary, edition.sentences("en"), at)) {
            case FhirImport.Outcome.Accepted accepted -> {
                Prescription entry = accepted.entry();
                String text = EntryWriter.write(entry);
                store.append(person, List.of(new NewEntry(entry.id(), TYPE, at.text(), text)));
                yield answer(entry, "201 Created");
            }
            case FhirImport.Outcome.Known known ->
                answer((Prescription) Objects.requireNonNull(diary.entry(known.id())), "200 OK");
            case FhirImport.Outcome.Refused refused -> throw refused(refused.operationOutcome());
        };
    }

    /// Each order with the address under which it is read from now on.
    private static Bundle answer(Prescription entry, String status) {
        Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        int orders =
                entry.leaveOut().size() + entry.add().size() + entry.ceilings().size();
        for (int number = 1; number <= orders; number++) {
            answer.addEntry()
                    .getResponse()
                    .setStatus(status)
                    .setLocation("ServiceRequest/" + entry.id() + "-" + number);
        }
        return answer;
    }

    private static UnprocessableEntityException refused(String outcome) {
        FhirContext context = FhirContext.forR4Cached();
        return new UnprocessableEntityException(
                context, context.newJsonParser().parseResource(OperationOutcome.class, outcome));
    }
}
