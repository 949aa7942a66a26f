package nutation.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import nutation.server.day.KeptHistory;
import nutation.server.guard.Caller;
import nutation.server.guard.DeviceCookie;
import nutation.server.guard.DiaryType;
import nutation.server.gzip.AcceptEncoding;
import nutation.server.operations.Figures;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import nutation.server.request.Shortened;
import nutation.server.store.DiaryStore;
import nutation.server.store.Part;
import nutation.server.store.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The diary: append entries, read them in order of arrival.
@RestController
final class DiaryController {
    static final String LAST = "Nutation-Last";
    static final String MORE = "Nutation-More";

    private static final int MOST_LINES_IN_A_PART = 2_000;

    private final DiaryStore store;
    private final Figures figures;
    private final KeptHistory history;
    private final BodyBudget budget = new BodyBudget();

    DiaryController(DiaryStore store, KeptHistory history, Figures figures) {
        this.store = store;
        this.history = history;
        this.figures = figures;
    }

    /// Appends diary lines (at most 1 MiB unpacked and 2,000 lines); idempotent by the entries' ids.
    ///
    /// 200 when every line is stored or was known, else a problem with the same `answers`: 400 when one was
    /// refused, 409 when one has the id of another entry. The answer comes when all that it calls stored is
    /// durable. An upload whose answer was lost can be sent again.
    @PostMapping(path = "/api/diary", consumes = DiaryType.NAME)
    ResponseEntity<?> append(HttpServletRequest request) throws Refused, IOException {
        AppendAnswer answer;
        try (BoundedBody body = BoundedBody.read(request, budget)) {
            answer = Upload.of(body.lines()).appendTo(store, Caller.of(request).person());
        }
        answer.answers().forEach(line -> figures.line(line.status().code()));
        AppendProblem problem = AppendProblem.of(answer);
        return problem == null
                ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer)
                : ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
    }

    /// The canonical lines after the position `since` (0 or absent = from the beginning), at most 2,000.
    ///
    /// `Nutation-Last` is the position from which the next part is asked, `Nutation-More` whether there is
    /// one. A `Nutation-Last` smaller than `since` means that this store never had what was read before: read
    /// it anew from 0.
    @GetMapping("/api/diary")
    void read(@RequestParam(defaultValue = "0") String since, HttpServletRequest request, HttpServletResponse response)
            throws Refused, IOException {
        Person person = Caller.of(request).person();
        Part part = store.part(person, position(since), MOST_LINES_IN_A_PART);
        response.setContentType(DiaryType.NAME);
        response.setHeader(LAST, String.valueOf(part.last()));
        response.setHeader(MORE, String.valueOf(part.more()));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        OutputStream plain = response.getOutputStream();
        if (!AcceptEncoding.gzip(request)) {
            send(person, part, new BufferedOutputStream(plain, 1 << 15));
            return;
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        GZIPOutputStream packed = new GZIPOutputStream(plain, 1 << 13);
        send(person, part, new BufferedOutputStream(packed, 1 << 15));
        packed.finish();
    }

    /// Deletes the diary of the key that was shown, for all its devices and for ever; its id stays, so that no device
    /// brings it back. In personal mode an empty diary with a new id takes its place.
    @PostMapping("/api/diary/delete")
    ResponseEntity<Void> delete(HttpServletRequest request) {
        Caller caller = Caller.of(request);
        store.people().delete(caller.person());
        history.forget(caller.person());
        ResponseEntity.HeadersBuilder<?> answer = ResponseEntity.noContent();
        if (caller.device() != null) {
            answer.header(HttpHeaders.SET_COOKIE, DeviceCookie.gone().toString());
        }
        return answer.build();
    }

    private void send(Person person, Part part, OutputStream out) throws IOException {
        try {
            store.read(person, part, text -> write(out, text));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long position(String since) throws Refused {
        if (since.matches("[0-9]{1,15}")) {
            return Long.parseLong(since);
        }
        throw new Refused(Problem.of(
                ProblemType.SINCE,
                "since is \"" + Shortened.of(since) + "\"; it is a whole number from 0, as Nutation-Last said it."));
    }
}
