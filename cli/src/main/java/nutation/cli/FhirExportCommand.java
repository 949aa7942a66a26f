package nutation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.json.JsonObject;
import nutation.exchange.fhir.FhirExport;
import nutation.server.settings.Asked;
import nutation.server.settings.Settings;
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
        footer = {
            "",
            "Example:",
            "  nutation fhir export --diary examples/three-weeks/diary.jsonl --date 2026-12-12 --out bundle.json",
            "  nutation fhir export --all --out for-the-study"
        },
        mixinStandardHelpOptions = true)
final class FhirExportCommand implements Callable<Integer> {
    @Mixin
    final DiarySource source = new DiarySource();

    @Mixin
    final DateOption date = new DateOption();

    @Mixin
    final LanguageOption language = new LanguageOption();

    @Option(
            names = "--out",
            paramLabel = "FILE|-",
            description = "The bundle to write, as JSON; \"-\" is standard output. With --all a folder.")
    @Nullable
    Path out;

    @Option(names = "--ndjson", paramLabel = "DIR", description = "A folder for one NDJSON file a type (bulk).")
    @Nullable
    Path folder;

    @Option(
            names = "--all",
            description = "All diaries of the store that the data folder or its settings name, into the folder --out:"
                    + " one NDJSON file a type. A server may run meanwhile.")
    boolean all;

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

    @Mixin
    final Written written = new Written();

    @Mixin
    final Output output = new Output();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, CannotStart, RefusedDiary, IOException {
        if (out == null && folder == null) {
            throw new ParameterException(spec.commandLine(), "Say where to: --out FILE, --ndjson DIR, or both.");
        }
        int day = date.day();
        if (all) {
            return bulk(day);
        }
        var sentences = language.sentences();
        boolean standard = out != null && output.isStandard(out);
        FhirExport export = FhirExport.of(
                Compiled.catalogue(), source.history(), day, sentences, Coach.ENGINE, snomed, Instant.now());
        List<String> files = new ArrayList<>();
        if (folder != null) {
            written.folder(folder);
            for (Map.Entry<String, String> each : export.ndjson().entrySet()) {
                Path file = folder.resolve(each.getKey() + ".ndjson");
                written.file(file, each.getValue());
                files.add(file.toString());
            }
        }
        if (standard) {
            output.send(export.json(base).getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
        if (out != null) {
            written.file(out, export.json(base));
            files.add(out.toString());
        }
        JsonObject result = JsonObject.build()
                .with("resources", export.size())
                .with("files", files)
                .done();
        output.tell(result, export.size() + " resources in " + String.join(", ", files));
        return ExitCode.DONE;
    }

    private int bulk(int day) throws Blocked, CannotStart {
        if (out == null || folder != null || source.diary != null) {
            throw new ParameterException(
                    spec.commandLine(), "--all goes with --out DIR, and without --diary and --ndjson.");
        }
        Settings settings = Settings.read(source.data.folder(), null, Asked.NOTHING);
        FhirBulk.Result result =
                new FhirBulk(settings, day, language.sentences(), snomed, ProgressLine.of(spec)).write(out);
        List<String> files = result.files().stream().map(Path::toString).toList();
        JsonObject json = JsonObject.build()
                .with("diaries", Math.toIntExact(result.diaries()))
                .with("resources", Math.toIntExact(result.resources()))
                .with("files", files)
                .done();
        output.tell(json, result.resources() + " resources of " + result.diaries() + " diaries in " + out);
        return ExitCode.DONE;
    }
}
