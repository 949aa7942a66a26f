package nutation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.diary.At;
import nutation.engine.diary.EntryWriter;
import nutation.engine.history.History;
import nutation.engine.json.JsonObject;
import nutation.exchange.fhir.FhirImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes a clinician's orders into a diary.
@Command(
        name = "import",
        description = {
            "Append a clinician's ServiceRequest or CarePlan to a diary file: all of it, or nothing.",
            "What cannot be honoured is refused with an OperationOutcome on standard output, exit code 1."
        },
        footer = {"", "Example:", "  nutation fhir import order.json --diary diary.jsonl"},
        mixinStandardHelpOptions = true)
final class FhirImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|-",
            description = "A ServiceRequest, a CarePlan or a Bundle of them, as JSON; \"-\" is standard input.")
    String file = "";

    @Option(names = "--diary", paramLabel = "FILE", required = true, description = "The diary, JSON Lines.")
    Path diary = Path.of("");

    @Mixin
    final LanguageOption language = new LanguageOption();

    @Mixin
    final Output output = new Output();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, RefusedDiary {
        var sentences = language.sentences();
        String kept = Input.read(spec, diary.toString(), "the diary");
        History history = CheckedDiary.of(kept).history();
        String order = Input.read(spec, file, "the order");
        return switch (FhirImport.read(order, Compiled.catalogue(), history, sentences, now())) {
            case FhirImport.Outcome.Accepted accepted -> {
                String line = EntryWriter.write(accepted.entry()) + "\n";
                append(kept.isEmpty() || kept.endsWith("\n") ? line : "\n" + line);
                yield tell(accepted.entry().id(), "stored", "One entry was added to " + diary + ".");
            }
            case FhirImport.Outcome.Known known ->
                tell(known.id(), "known", "The same orders are in " + diary + " already.");
            case FhirImport.Outcome.Refused refused -> {
                output.print(refused.operationOutcome() + "\n");
                yield ExitCode.REFUSED;
            }
        };
    }

    private int tell(String id, String status, String sentence) {
        output.tell(JsonObject.build().with("id", id).with("status", status).done(), sentence);
        return ExitCode.DONE;
    }

    private static At now() {
        OffsetDateTime now = OffsetDateTime.now(ZoneId.systemDefault());
        int milli = (int) (now.toLocalTime().toNanoOfDay() / 1_000_000);
        return At.local(
                (int) now.toLocalDate().toEpochDay(), milli, now.getOffset().getTotalSeconds() / 60);
    }

    private void append(String line) throws Blocked {
        try {
            Files.writeString(diary, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Blocked("The diary " + diary + " cannot be written: " + e.getMessage() + ".");
        }
    }
}
