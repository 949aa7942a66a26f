package nutation.server.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nutation.engine.history.History;
import nutation.exchange.paper.Paper;
import nutation.server.day.KeptHistory;
import nutation.server.guard.Caller;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import nutation.server.request.Parameter;
import nutation.server.request.Shortened;
import nutation.server.settings.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The plan and the letter as PDF, from the stored diary. `date` is the person's own today, `paper` is `a4` or
/// `letter`.
@RestController
public final class PaperController {
    private final KeptHistory history;
    private final Printing printing;
    private final @Nullable URI address;

    PaperController(KeptHistory history, Printing printing, Reach reach) {
        this.history = history;
        this.printing = printing;
        this.address = reach instanceof Reach.Https https ? https.name().resolve("/") : null;
    }

    /// One's own plan, two sides at most. Where the app has an https address, a code on it leads back.
    @GetMapping("/api/handout")
    ResponseEntity<byte[]> handout(
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "a4") String paper,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request)
            throws Refused {
        int day = Parameter.date(date);
        String code = Parameter.language(language);
        Paper size = size(paper);
        History diary = history.of(Caller.of(request).person());
        return printing.print(
                press -> pdf(press.handoutTitle(code), date, press.handout(diary, day, code, size, address)));
    }

    /// One page of facts for a doctor or physiotherapist.
    @GetMapping("/api/letter")
    ResponseEntity<byte[]> letter(
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "a4") String paper,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request)
            throws Refused {
        int day = Parameter.date(date);
        String code = Parameter.language(language);
        Paper size = size(paper);
        History diary = history.of(Caller.of(request).person());
        return printing.print(press -> pdf(press.letterTitle(code), date, press.letter(diary, day, code, size)));
    }

    private static Paper size(String paper) throws Refused {
        return Arrays.stream(Paper.values())
                .filter(each -> each.code().equalsIgnoreCase(paper))
                .findFirst()
                .orElseThrow(() -> Parameter.refused(
                        ProblemType.PAPER, "paper is \"" + Shortened.of(paper) + "\"; it is a4 or letter."));
    }

    private static ResponseEntity<byte[]> pdf(String title, String date, byte[] pdf) {
        ContentDisposition named = ContentDisposition.attachment()
                .filename(title + " " + date + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(pdf);
    }
}
