package nutation.population.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nutation.engine.Coach;
import nutation.population.check.Calibration;
import nutation.population.check.Row;
import nutation.population.person.Parameters;
import nutation.population.report.Arm;
import nutation.population.report.Pages;
import nutation.population.rows.Parts;
import nutation.population.rows.People;
import nutation.population.rows.Tables;
import nutation.population.threads.Progress;
import nutation.population.trial.Compared;
import nutation.population.trial.Simulated;
import nutation.population.trial.Simulation;
import nutation.population.trial.Trial;
import nutation.population.trial.Under;
import nutation.population.work.Runner;
import nutation.population.work.Slice;
import nutation.population.work.Work;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Simulated people live with the programme.
@Command(
        name = "simulate",
        description = {
            "Let simulated people live with the programme, and count what comes of it.",
            "They say nothing about whether the exercises work. They test the rules."
        },
        mixinStandardHelpOptions = true)
final class Simulate implements Callable<Integer> {
    static final int DAYS_A_WEEK = 7;

    /// The articles, as they are written.
    private static final List<String> ARTICLES =
            List.of("a0-as-written", "a1-as-written", "a2-as-written", "a3-as-written", "a4-as-written");

    /// Stands above every table.
    static final String FIRST =
            "Simulated people: they say nothing about whether the exercises work. They test the rules.";

    private static final long USUAL_PEOPLE = 10_000;

    /// The check lets so many live with the app, and ten times as many without.
    private static final long USUAL_CHECKED = 2_000;

    /// The programme of the engine.
    private static final String OWN = "own";

    @Option(names = "--people", description = "How many (default: 10000; for --check 2000).")
    long people;

    @Option(names = "--weeks", defaultValue = "3", description = "How long each lives (default: 3).")
    int weeks;

    @Option(names = "--seed", defaultValue = "20261121", description = "Same seed, same people (default: 20261121).")
    long seed;

    @ArgGroup(exclusive = true)
    @Nullable
    What what;

    /// What is asked of the people; the plain simulation where nothing is named.
    static final class What {
        @Option(
                names = "--rules",
                description = {
                    "The rule set: own, a0 to a4, a0-as-written to a4-as-written, nothing.",
                    "NAME@@FILE: by another compiled catalogue, such as own@@catalogue.json."
                })
        @Nullable
        String rules;

        @Option(
                names = "--check",
                description = "Hold them against published figures; ends with 1 where one is missed.")
        boolean check;

        @Option(
                names = "--compare",
                arity = "2",
                paramLabel = "RULES",
                description = "The same people under two rule sets, and what differs.")
        @Nullable
        List<String> compare;

        @Option(names = "--articles", description = "Each article as written against the programme that adapts.")
        boolean articles;
    }

    @Mixin
    final Machine machine = new Machine();

    @Option(names = "--out", paramLabel = "DIR", description = "Write page and tables there (HTML, Parquet, CSV).")
    @Nullable
    Path out;

    @Option(names = "--json", description = "Print one line of JSON instead of words.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        What asked = what == null ? new What() : what;
        if (!spec.commandLine().getParseResult().hasMatchedOption("--people")) {
            people = asked.check ? USUAL_CHECKED : USUAL_PEOPLE;
        }
        if (people < 1 || weeks < 1 || weeks > 260) {
            throw new ParameterException(spec.commandLine(), "--people is 1 or more, --weeks 1 to 260");
        }
        if (asked.check) {
            return check();
        }
        List<String> pair = asked.compare;
        if (pair != null) {
            return compare(List.of(new Pair(pair.get(0), pair.get(1))));
        }
        if (asked.articles) {
            return compare(ARTICLES.stream().map(each -> new Pair(each, OWN)).toList());
        }
        return simulate(asked.rules == null ? OWN : asked.rules);
    }

    private record Pair(String one, String other) {}

    private int simulate(String rules) throws Exception {
        Simulation simulation = new Simulation(under(rules), seed, weeks * DAYS_A_WEEK);
        Output output = out == null ? null : Output.in(out);
        Parts parts = output == null ? null : Parts.in(output.folder().resolve("parts"));
        Work<Simulated> work = parts == null
                ? simulation
                : new Writing(simulation, parts.folder().toAbsolutePath().toString());
        long begun = System.nanoTime();
        Simulated result = machine.run(runner -> run(runner, work));
        double seconds = seconds(begun);
        if (output != null && parts != null) {
            People.write(parts, result.tally().weeks(), output.folder());
            Tables.write(result.tally(), output.folder());
            output.write(
                    "simulated.html",
                    Pages.simulated(result.tally(), facts(rules, result, seconds))
                            .html());
        }
        tell(new Told(rules, people, weeks, seed, result, seconds));
        return result.broken() == 0 ? Population.DONE : Population.REFUSED;
    }

    private int compare(List<Pair> pairs) throws Exception {
        List<Arm> arms = new ArrayList<>();
        long broken = 0;
        long begun = System.nanoTime();
        for (Pair each : pairs) {
            Trial trial = new Trial(under(each.one()), under(each.other()), seed, weeks * DAYS_A_WEEK);
            Compared compared = machine.run(runner -> run(runner, trial));
            arms.add(new Arm(each.one(), each.other(), compared));
            broken += compared.one().broken() + compared.other().broken();
        }
        double seconds = seconds(begun);
        if (out != null) {
            Simulated first = arms.getFirst().compared().one();
            String names = String.join(", ", pairs.stream().map(Pair::one).toList());
            Output.in(out)
                    .write(
                            "trial.html",
                            Pages.trial(arms, facts(names, first, seconds)).html());
        }
        PrintWriter line = spec.commandLine().getOut();
        if (!json) {
            line.println(FIRST);
        }
        arms.forEach(each -> line.println(json ? each.json() : each.words()));
        line.flush();
        return broken == 0 ? Population.DONE : Population.REFUSED;
    }

    private int check() throws Blocked {
        List<Row> rows = Calibration.of(Parameters.OURS, seed, Math.toIntExact(people));
        if (out != null) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("People with the app", String.valueOf(people));
            facts.put("Seed", String.valueOf(seed));
            Output.in(out).write("check.html", Pages.check(rows, facts).html());
        }
        PrintWriter line = spec.commandLine().getOut();
        if (json) {
            line.println("[" + rows.stream().map(Simulate::json).collect(Collectors.joining(",")) + "]");
        } else {
            line.println(FIRST);
            rows.forEach(each -> line.println(words(each)));
            long missed = rows.stream().filter(each -> !each.reached()).count();
            line.println(rows.size() + " published figures, " + missed + " missed");
        }
        line.flush();
        return rows.stream().allMatch(Row::reached) ? Population.DONE : Population.REFUSED;
    }

    private static String words(Row row) {
        return String.format(
                Locale.ROOT,
                "%-8s %-68s %-20s target %-22s band %.2f to %.2f  result %.2f",
                row.verdict(),
                row.what(),
                row.source(),
                row.target(),
                row.least(),
                row.most(),
                row.result());
    }

    private static String json(Row row) {
        return String.format(
                Locale.ROOT,
                "{\"what\":\"%s\",\"source\":\"%s\",\"target\":\"%s\",\"least\":%.3f,\"most\":%.3f,\"result\":%.3f,"
                        + "\"verdict\":\"%s\"}",
                row.what(),
                row.source(),
                row.target(),
                row.least(),
                row.most(),
                row.result(),
                row.verdict());
    }

    private <R extends Serializable> R run(Runner runner, Work<R> work) {
        PrintStream err = System.err;
        return runner.run(work, Slice.all(people, machine.slice(people)), new Progress(people, err));
    }

    /// The rule set of a name; `NAME@FILE` by another catalogue than the built-in one.
    private Under under(String asked) {
        int at = asked.indexOf('@');
        try {
            Under under =
                    at < 0 ? Under.named(asked) : new Under(asked.substring(0, at), text(asked.substring(at + 1)));
            under.lives();
            return under;
        } catch (IllegalArgumentException e) {
            String said = at < 0 ? e.getMessage() : asked.substring(at + 1) + ": " + e.getMessage();
            throw new ParameterException(spec.commandLine(), said, e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private void tell(Told told) {
        PrintWriter line = spec.commandLine().getOut();
        line.println(json ? told.json() : told.words());
        line.flush();
    }

    private Map<String, String> facts(String rules, Simulated result, double seconds) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Rules", rules);
        facts.put("People and weeks", people + " of " + weeks);
        facts.put("Seed", String.valueOf(seed));
        facts.put("Engine", Coach.ENGINE);
        facts.put("Sums (SHA-256)", result.tally().hash());
        facts.put("Days looked at", result.looks() + ", invariants of safety broken: " + result.broken());
        facts.put("Done by", machine.words() + String.format(Locale.ROOT, " in %.1f s", seconds));
        return facts;
    }
}
