package nutation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.json.JsonObject;
import nutation.exchange.fhir.FhirExport;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes a diary, its plan and the catalogue as FHIR.
@Command(
        name = "export",
        description = {
            "Write the diary, the plan of the date and the catalogue as FHIR R4: one bundle, or a file a type.",
            "It names nobody, and holds no condition and no diagnosis."
        },
        mixinStandardHelpOptions = true)
final class FhirExportCommand implements Callable<Integer> {
    @Mixin
    final DiarySource source = new DiarySource();

    @Mixin
    final DateOption date = new DateOption();

    @Mixin
    final LanguageOption language = new LanguageOption();

    @Option(names = "--out", paramLabel = "FILE", description = "The bundle to write, as JSON.")
    @Nullable
    Path out;

    @Option(names = "--ndjson", paramLabel = "DIR", description = "A folder for one NDJSON file a type (bulk).")
    @Nullable
    Path folder;

    @Option(
            names = "--base",
            paramLabel = "URL",
            defaultValue = FhirExport.BASE,
            description = "Where the resources are said to lie (default: " + FhirExport.BASE + ").")
    String base = FhirExport.BASE;

    @Option(
            names = "--snomed",
            description = "Write SNOMED CT codes too, where we know one. Its licence is yours to hold.")
    boolean snomed;

    @Option(names = "--json", description = "Print what was written as one line of JSON.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, CannotStart {
        if (out == null && folder == null) {
            throw new ParameterException(spec.commandLine(), "Say where to: --out FILE, --ndjson DIR, or both.");
        }
        int day = date.day();
        var sentences = language.sentences();
        CheckedDiary diary = CheckedDiary.of(source.read(System.in));
        if (!diary.refusals().isEmpty()) {
            return diary.tell(spec.commandLine(), json);
        }
        FhirExport export = FhirExport.of(
                Compiled.catalogue(), diary.history(), day, sentences, Coach.ENGINE, snomed, Instant.now());
        if (out != null) {
            write(out, export.json(base));
        }
        if (folder != null) {
            for (Map.Entry<String, String> each : export.ndjson().entrySet()) {
                write(folder.resolve(each.getKey() + ".ndjson"), each.getValue());
            }
        }
        tell(export);
        return ExitCode.DONE;
    }

    private void tell(FhirExport export) {
        var to = spec.commandLine().getOut();
        to.println(
                json
                        ? JsonObject.build()
                                .with("resources", export.size())
                                .done()
                                .text()
                        : export.size() + " resources");
        to.flush();
    }

    private static void write(Path file, String text) throws Blocked {
        try {
            Path in = file.toAbsolutePath().getParent();
            if (in != null) {
                Files.createDirectories(in);
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Blocked("The file " + file + " cannot be written: " + e.getMessage() + ". Name another.");
        }
    }
}
