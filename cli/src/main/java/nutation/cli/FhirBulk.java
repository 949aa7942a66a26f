package nutation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nutation.catalogue.Compiled;
import nutation.cli.file.WholeFolder;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.explain.Sentences;
import nutation.engine.history.History;
import nutation.exchange.fhir.FhirExport;
import nutation.server.Diaries;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import nutation.server.store.Progress;

/// All diaries of a store as FHIR: one NDJSON file a type, the catalogue once. One diary is in memory at a time.
///
/// @param date up to which date each is told, an epoch day
record FhirBulk(Settings settings, int date, Sentences sentences, boolean snomed, Progress progress) {
    /// What was written.
    record Result(long diaries, long resources, List<Path> files) {}

    /// Writes the folder; it appears whole when this returns, and not at all where it fails.
    Result write(Path folder) throws Blocked, CannotStart {
        Catalogue catalogue = Compiled.catalogue();
        Instant now = Instant.now();
        try (WholeFolder whole = WholeFolder.begin(folder)) {
            Sink sink = new Sink(whole);
            sink.take(FhirExport.ofCatalogue(catalogue, sentences, now));
            long diaries = Diaries.readAll(
                    settings,
                    texts -> sink.take(
                            FhirExport.ofDiary(catalogue, history(texts), date, sentences, Coach.ENGINE, snomed, now)),
                    progress);
            return new Result(diaries, sink.resources, whole.finish());
        } catch (FileAlreadyExistsException e) {
            throw new Blocked(folder + " is there already, and not empty. Name another folder.");
        } catch (IOException | UncheckedIOException e) {
            throw new Blocked(folder + " cannot be written: " + e.getMessage() + ". Name another folder.");
        }
    }

    private static History history(List<String> texts) {
        try {
            return CheckedDiary.of(String.join("\n", texts)).history();
        } catch (RefusedDiary e) {
            throw new IllegalStateException("A stored entry is refused; nutation verify says which", e);
        }
    }

    private static final class Sink {
        private final WholeFolder folder;
        private long resources;

        Sink(WholeFolder folder) {
            this.folder = folder;
        }

        void take(FhirExport export) {
            export.ndjson().forEach((type, lines) -> {
                try {
                    folder.append(type + ".ndjson", lines);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            resources += export.size();
        }
    }
}
