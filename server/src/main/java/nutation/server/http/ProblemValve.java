package nutation.server.http;

import java.io.IOException;
import java.util.Map;
import nutation.server.guard.AnswerHeaders;
import nutation.server.problem.Problem;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What Tomcat refuses before any filter runs (a broken request line, headers that are too long) is a problem
/// document too.
public final class ProblemValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        AnswerHeaders.put(response);
        if (request.isSecure()) {
            AnswerHeaders.putHttpsOnly(response);
        }
        try {
            new Problem("about:blank", title, status, "The request was not understood.", Map.of(), null)
                    .write(response);
        } catch (IOException e) {
            // The client has gone; there is nobody to tell.
        }
    }
}
