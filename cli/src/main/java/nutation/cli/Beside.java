package nutation.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.system.ApplicationHome;

/// The population, which lies in a folder beside the executable: `lib`, and `spark` for who names a master. It runs as
/// a
/// process of its own, so that its libraries never meet those of the server.
///
/// @param folder where it should be
record Beside(Path folder) {
    /// Names another folder.
    static final String VARIABLE = "NUTATION_POPULATION";

    private static final String MAIN = "nutation.population.command.Population";

    /// The folder that is named, or the one beside the executable.
    static Beside here() {
        String named = System.getenv(VARIABLE);
        Path beside = new ApplicationHome(Nutation.class).getDir().toPath().resolve("population");
        return new Beside(named == null ? beside : Path.of(named));
    }

    /// Runs a command there, with this terminal; returns its exit code.
    int run(String command, List<String> arguments) throws Blocked {
        List<String> process = process(command, arguments);
        try {
            return new ProcessBuilder(process).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Blocked(process.getFirst() + " cannot be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAULT;
        }
    }

    /// The words of the process.
    List<String> process(String command, List<String> arguments) throws Blocked {
        Path lib = folder.resolve("lib");
        if (!Files.isDirectory(lib)) {
            throw new Blocked("The population is not in " + folder + ". ./nutation " + command
                    + " builds it in the sources' folder; elsewhere put it beside the executable, or name its folder in "
                    + VARIABLE + ".");
        }
        String path = lib + File.separator + "*";
        if (arguments.stream().anyMatch(each -> each.startsWith("--master"))) {
            path += File.pathSeparator + folder.resolve("spark") + File.separator + "*";
        }
        List<String> process = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                path,
                MAIN,
                command));
        process.addAll(arguments);
        return process;
    }
}
