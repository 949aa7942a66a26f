package nutation.server.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nutation.engine.Coach;
import nutation.engine.explain.Sentences;
import nutation.engine.history.History;
import nutation.exchange.fhir.FhirExport;
import nutation.server.day.KeptHistory;
import nutation.server.exchange.Edition;
import nutation.server.exchange.OwnToday;
import nutation.server.guard.Caller;
import org.hl7.fhir.r4.model.Resource;

/// Where the resources come from: the diary of whoever asks, as it is now, and the catalogue. Nothing is kept between
/// two requests.
public final class Source {
    private static final Set<String> LANGUAGES = Set.of("en", "de", "es");

    private final KeptHistory history;
    private final Edition edition;
    private final InstantSource clock;

    public Source(KeptHistory history, Edition edition, InstantSource clock) {
        this.history = history;
        this.edition = edition;
        this.clock = clock;
    }

    /// The resources of one type in the diary of whoever asks; none in an empty diary, which has no person yet.
    <T extends Resource> Found<T> diary(Class<T> type, HttpServletRequest request) {
        History diary = history.of(Caller.of(request).person());
        if (diary.size() == 0) {
            return new Found<>(List.of());
        }
        Instant now = clock.instant();
        int date = OwnToday.of(diary, now);
        return only(
                type,
                FhirExport.ofDiary(edition.catalogue(), diary, date, sentences(request), Coach.ENGINE, false, now));
    }

    /// The resources of one type in the catalogue, which belong to nobody.
    <T extends Resource> Found<T> catalogue(Class<T> type, HttpServletRequest request) {
        return only(type, FhirExport.ofCatalogue(edition.catalogue(), sentences(request), clock.instant()));
    }

    /// The id of the Patient of whoever asks.
    String patient(HttpServletRequest request) {
        return FhirExport.patient(history.of(Caller.of(request).person()));
    }

    private static <T extends Resource> Found<T> only(Class<T> type, FhirExport export) {
        return new Found<>(export.resources().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
    }

    /// In the first of the languages that the client likes and we write.
    private Sentences sentences(HttpServletRequest request) {
        String language = Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("en");
        return edition.sentences(language);
    }
}
