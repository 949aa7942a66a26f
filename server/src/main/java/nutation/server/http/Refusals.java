package nutation.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nutation.server.guard.Deleted;
import nutation.server.problem.Incident;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import nutation.server.store.DiaryDeleted;
import nutation.server.store.StoreFailed;
import org.apache.coyote.CloseNowException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Every exception of a route becomes a problem document; the unexpected ones become an incident.
@RestControllerAdvice
final class Refusals {
    @ExceptionHandler
    void refused(Refused e, HttpServletResponse response) throws IOException {
        e.problem().write(response);
    }

    @ExceptionHandler
    void storeFailed(StoreFailed e, HttpServletResponse response) throws IOException {
        if (!e.full()) {
            fault(e, response);
            return;
        }
        Problem.of(
                        ProblemType.DISK_FULL,
                        "There is no room on the disk of the data folder. Nothing of this upload was stored; make room"
                                + " and send it again.")
                .write(response);
    }

    @ExceptionHandler
    void deleted(DiaryDeleted e, HttpServletResponse response) throws IOException {
        Deleted.problem(e.date()).write(response);
    }

    /// The connection broke. Half an upload must never look stored, and half an answer never whole.
    @ExceptionHandler
    void brokenOff(IOException e, HttpServletResponse response) throws IOException {
        requireUncommitted(response);
        Problem problem = Problem.of(
                ProblemType.BAD_REQUEST,
                "The upload ended before it was whole. Nothing of it was stored; send it again.");
        try {
            problem.write(response);
        } catch (IOException gone) {
            // The status is set, and there is nobody left to read the rest.
        }
    }

    @ExceptionHandler
    void fault(Throwable e, HttpServletResponse response) throws IOException {
        if (e instanceof ErrorResponse known) {
            byStatus(known, response);
            return;
        }
        requireUncommitted(response);
        Incident.of(e).write(response);
    }

    /// Tomcat's word for a query that cannot be decoded.
    @ExceptionHandler
    void query(InvalidParameterException e, HttpServletResponse response) throws IOException {
        Problem.of(ProblemType.BAD_REQUEST, "The query of the address was not understood.")
                .write(response);
    }

    @ExceptionHandler
    void method(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Allow", String.join(", ", e.getSupportedMethods()));
        byStatus(e, response);
    }

    private static void byStatus(ErrorResponse known, HttpServletResponse response) throws IOException {
        HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
        Problem problem = switch (status) {
            case NOT_FOUND -> Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                Problem.of(ProblemType.METHOD, "This address does not take this kind of request.");
            case NOT_ACCEPTABLE ->
                Problem.of(
                        ProblemType.NOT_ACCEPTABLE,
                        "This address answers in JSON only; ask for that, or for anything (*/*).");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problem.of(ProblemType.CONTENT_TYPE, "This address does not take this content type.");
            case BAD_REQUEST -> Problem.of(ProblemType.BAD_REQUEST, "This was not understood.");
            default -> Problem.plain(status, "This was not understood.");
        };
        problem.write(response);
    }

    /// Passes on what comes after the beginning of an answer: the guard logs it and breaks the connection.
    private static void requireUncommitted(HttpServletResponse response) throws CloseNowException {
        if (response.isCommitted()) {
            throw new CloseNowException("The answer was broken off");
        }
    }
}
