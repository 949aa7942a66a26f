package nutation.population.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Dates;
import nutation.population.outcomes.Outcomes;
import nutation.population.outcomes.Service;
import nutation.population.report.Pages;
import nutation.population.rows.Scratch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// How the people of a service fare.
@Command(
        name = "outcomes",
        description = {
            "Count real diaries: sessions, pain, warning signs, reviews, which exercise hurts on which side.",
            "What would tell of fewer than 10 people is left out. It does not show that the exercises work."
        },
        mixinStandardHelpOptions = true)
final class OutcomesCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "Diaries: a file *.jsonl for each person, a Parquet or CSV file with the columns person and "
                    + "entry (a line of the diary), or folders with such files.")
    List<Path> sources = List.of();

    @Option(names = "--until", paramLabel = "DATE", description = "Look at nothing later; else each diary to its end.")
    @Nullable
    String until;

    @Option(names = "--weeks", defaultValue = "26", description = "Look at so many weeks of each (default: 26).")
    int weeks;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the page outcomes.html and outcomes.json there.")
    @Nullable
    Path out;

    @Option(names = "--json", description = "Print one line of JSON in whole numbers; null is what is left out.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, SQLException {
        if (weeks < 1 || weeks > 520) {
            throw new ParameterException(spec.commandLine(), "--weeks is 1 to 520, not " + weeks);
        }
        Catalogue catalogue = Compiled.catalogue();
        Outcomes outcomes = outcomes(new Service(catalogue, until(), weeks));
        var line = spec.commandLine();
        outcomes.left().forEach(each -> line.getErr().println("Not counted: " + each));
        line.getErr().flush();
        if (out != null) {
            Output output = Output.in(out);
            output.write("outcomes.json", outcomes.json() + "\n");
            output.write(
                    "outcomes.html", Pages.outcomes(outcomes, facts(catalogue)).html());
        }
        line.getOut().println(json ? outcomes.json() : words(outcomes));
        line.getOut().flush();
        return outcomes.left().isEmpty() ? Population.DONE : Population.REFUSED;
    }

    private Outcomes outcomes(Service service) throws Blocked, SQLException {
        for (Path each : sources) {
            if (!Files.exists(each)) {
                throw new Blocked("Cannot read " + each + ": it is not there. Name a diary or a folder of diaries.");
            }
        }
        try (Scratch work = Scratch.of("nutation-outcomes")) {
            return service.outcomes(sources, work.folder());
        } catch (IOException e) {
            throw new Blocked("Cannot read the diaries: " + e.getMessage());
        }
    }

    private @Nullable Integer until() {
        if (until == null) {
            return null;
        }
        Integer date = Dates.parse(until);
        if (date == null) {
            throw new ParameterException(
                    spec.commandLine(), "--until is no date: " + until + ". Write it as 2026-11-21.");
        }
        return date;
    }

    private Map<String, String> facts(Catalogue catalogue) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Looked at", weeks + " weeks of each diary" + (until == null ? "" : ", until " + until));
        facts.put("Engine", Coach.ENGINE);
        facts.put("Catalogue", catalogue.version());
        return facts;
    }

    private String words(Outcomes outcomes) {
        Long people = outcomes.people();
        return (people == null ? "Fewer than 10" : String.valueOf(people)) + " people counted"
                + (out == null ? "; --out DIR writes the page, --json prints the numbers." : ", see " + out + ".");
    }
}
