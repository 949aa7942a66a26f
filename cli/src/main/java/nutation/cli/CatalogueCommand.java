package nutation.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.StatedDose;
import nutation.engine.catalogue.Use;
import nutation.engine.explain.Sentences;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The exercises with their sources.
@Command(
        name = "catalogue",
        description = {
            "List the exercises, or show one: steps, cautions, ladder, every article's dose.",
            "With --json: the compiled catalogue, or the exercise, as it stands."
        },
        footer = {"", "Example:", "  nutation catalogue bridge"},
        mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {
    private static final int DEEPEST = 32;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "An exercise, such as bridge.")
    @Nullable
    String id;

    @Mixin
    final Output output = new Output();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws JsonRefused {
        Sentences sentences = Compiled.sentences("en");
        if (id == null) {
            output.print(output.json ? Compiled.text("catalogue.json") : list(Compiled.catalogue(), sentences));
            return ExitCode.DONE;
        }
        Exercise exercise = Compiled.catalogue().exercise(id);
        if (exercise == null) {
            throw new ParameterException(
                    spec.commandLine(), "There is no exercise " + id + ". \"nutation catalogue\" lists them.");
        }
        output.print(output.json ? compiled(id) + "\n" : show(exercise, sentences));
        return ExitCode.DONE;
    }

    private static String list(Catalogue catalogue, Sentences sentences) {
        StringBuilder text = new StringBuilder();
        for (Exercise each : catalogue.exercises()) {
            text.append("%-26s %s\n".formatted(each.id(), sentences.text("exercise." + each.id() + ".name")));
        }
        return text.append("Edition ").append(catalogue.version()).append(". ") + sentences.text("reviewed.no") + "\n";
    }

    /// The exercise as it stands in the compiled catalogue.
    private static String compiled(String id) throws JsonRefused {
        JsonObject catalogue = (JsonObject) JsonReader.read(Compiled.text("catalogue.json"), DEEPEST);
        JsonArray exercises = (JsonArray) Objects.requireNonNull(catalogue.get("exercises"));
        return exercises.items().stream()
                .filter(each -> new JsonText(id).equals(((JsonObject) each).get("id")))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String show(Exercise exercise, Sentences sentences) {
        StringBuilder text = new StringBuilder();
        String key = "exercise." + exercise.id() + ".";
        text.append(sentences.text(key + "name")).append('\n');
        text.append(sentences.text(key + "summary")).append("\n\n");
        text.append(sentences.text(key + "start")).append('\n');
        numbered(text, sentences, key + "step.");
        text.append(sentences.text(key + "breathing")).append("\n\n");
        text.append("Take care\n");
        numbered(text, sentences, key + "caution.");
        text.append("\nWhat the articles say\n");
        for (StatedDose dose : exercise.doses()) {
            text.append("  ")
                    .append(dose.entry())
                    .append(" (")
                    .append(dose.lines())
                    .append("): hold ");
            text.append(dose.hold())
                    .append(", repetitions ")
                    .append(dose.reps())
                    .append(", sets ");
            text.append(dose.sets()).append(", sides ").append(dose.sides()).append('\n');
        }
        for (Use use : exercise.uses()) {
            text.append("\nLadder ")
                    .append(use.ref())
                    .append(", stage ")
                    .append(use.stage())
                    .append('\n');
            for (Rung rung : use.rungs()) {
                text.append("  ")
                        .append(rung.number())
                        .append(". ")
                        .append(rung.reps())
                        .append(" x ");
                text.append(rung.hold()).append(" s, sets ").append(rung.sets()).append(", ");
                text.append(rung.totalSeconds())
                        .append(" s in all, ")
                        .append(rung.sources())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static void numbered(StringBuilder text, Sentences sentences, String key) {
        for (int i = 1; sentences.has(key + i); i++) {
            text.append("  ")
                    .append(i)
                    .append(". ")
                    .append(sentences.text(key + i))
                    .append('\n');
        }
    }
}
