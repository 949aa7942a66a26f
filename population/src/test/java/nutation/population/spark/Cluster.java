package nutation.population.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A standalone Spark cluster on loopback, a process each: a master and workers with one core.
final class Cluster implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Pattern STARTED = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");

    private final Path home;
    private final List<Process> processes = new ArrayList<>();
    private String master = "";

    private Cluster(Path home) {
        this.home = home;
    }

    /// @param folder for Spark's files; new
    static Cluster start(Path folder, int workers) throws IOException {
        Cluster cluster = new Cluster(folder);
        try {
            link(Files.createDirectories(folder.resolve("jars")));
            cluster.master = cluster.java("master.Master", STARTED, "--port", "0");
            for (int i = 0; i < workers; i++) {
                Path work = folder.resolve("worker-" + i);
                cluster.java(
                        "worker.Worker", REGISTERED, "--cores", "1", "--memory", "1g", "-d", "" + work, cluster.master);
            }
            return cluster;
        } catch (IOException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /// The folders of this class path, in which our own classes are.
    static String folders() {
        return classPath().filter(each -> !each.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
    }

    /// Its address.
    String master() {
        return master;
    }

    /// Kills a worker with all that it started, as a power cut would.
    void kill(int worker) {
        end(processes.get(1 + worker));
    }

    @Override
    public void close() {
        processes.reversed().forEach(Cluster::end);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts one of Spark's daemons and waits until it says so; returns what it said.
    private String java(String daemon, Pattern ready, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                home.resolve("jars") + File.separator + "*",
                "org.apache.spark.deploy." + daemon,
                "--host",
                LOOPBACK,
                "--webui-port",
                "0"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        processes.add(process);
        BufferedReader said = process.inputReader();
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher found = ready.matcher(line);
            if (found.find()) {
                drain(said);
                return found.groupCount() == 0 ? line : found.group(1);
            }
        }
        throw new IOException(daemon + " ended:\n" + all);
    }

    /// Reads on, so that the process never waits for a reader.
    private static void drain(BufferedReader said) {
        Thread.ofVirtual().start(() -> {
            try (said) {
                while (said.readLine() != null) {
                    // Nobody asks what it says.
                }
            } catch (IOException e) {
                // It has ended.
            }
        });
    }

    /// All jars of this class path, where Spark looks for its own.
    private static void link(Path jars) {
        classPath()
                .filter(each -> each.endsWith(".jar"))
                .map(Path::of)
                .forEach(each -> link(jars.resolve(each.getFileName()), each));
    }

    private static Stream<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    }

    private static void link(Path link, Path jar) {
        try {
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
