package nutation.cli;

import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.StatedDose;
import nutation.engine.catalogue.Use;
import nutation.engine.explain.Sentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The exercises with their sources.
@Command(
        name = "catalogue",
        description = "List the exercises, or show one: steps, cautions, ladder, every article's dose.",
        mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "An exercise, such as bridge.")
    @Nullable
    String id;

    @Option(names = "--json", description = "Print the compiled catalogue as it stands.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        Catalogue catalogue = Compiled.catalogue();
        Sentences sentences = Compiled.sentences("en");
        if (json) {
            out.print(Compiled.text("catalogue.json"));
        } else if (id == null) {
            for (Exercise each : catalogue.exercises()) {
                out.printf("%-26s %s%n", each.id(), sentences.text("exercise." + each.id() + ".name"));
            }
            out.println("Edition " + catalogue.version() + ". " + sentences.text("reviewed.no"));
        } else {
            Exercise exercise = catalogue.exercise(id);
            if (exercise == null) {
                throw new ParameterException(
                        spec.commandLine(), "There is no exercise " + id + ". \"nutation catalogue\" lists them.");
            }
            out.print(show(exercise, sentences));
        }
        out.flush();
        return ExitCode.DONE;
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
