package nutation.server.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import nutation.server.problem.Incident;
import nutation.server.store.DiaryDeleted;

/// Every exception that is not an answer becomes an incident: what leaves, and what is logged, holds none of its words.
@Interceptor
public final class Incidents {
    /// The answer to an exception.
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException answer(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof DiaryDeleted) {
                return new ResourceGoneException("This diary was deleted.");
            }
        }
        if (thrown instanceof DataFormatException) {
            return new InvalidRequestException("The query or the body was not understood.");
        }
        if (thrown instanceof BaseServerResponseException answer
                && answer.getStatusCode() < InternalErrorException.STATUS_CODE) {
            return answer;
        }
        return new InternalErrorException(Incident.of(thrown).detail());
    }
}
