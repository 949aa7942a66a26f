package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nutation.server.NutationServer;
import nutation.server.RunningServer;
import nutation.server.settings.Asked;
import nutation.server.settings.Settings;

/// Where documented commands are run: a server for several devices with its data folder, and for each command a folder
/// with the files that documents speak of.
final class Playground implements AutoCloseable {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.(pdf|ics|json|jsonl|db|png|svg)");

    private static final List<String> BEFORE_FOLDERS = List.of("--data", "--ndjson", "--sheet", "site");

    /// These read or write a data folder, which documents leave to its usual place.
    private static final List<String> OF_A_DATA_FOLDER = List.of("invite", "backup", "verify");

    private final Path folder;
    private final RunningServer server;
    private final String diary;

    /// A folder with one file of each kind, to be copied.
    private final Path files;

    private int commands;

    private Playground(Path folder, RunningServer server) throws IOException {
        this.folder = folder;
        this.server = server;
        this.diary = found(UUID, server.firstPairing().orElseThrow().toString());
        this.files = Files.createDirectory(folder.resolve("files"));
    }

    static Playground in(Path folder) throws Exception {
        Path settings = Files.writeString(folder.resolve("nutation.toml"), """
                name = "https://nutation.example"
                behind-proxy = true
                port = 0
                """);
        RunningServer server = NutationServer.start(Settings.read(folder.resolve("data"), settings, Asked.NOTHING));
        Playground playground = new Playground(folder, server);
        playground.fill();
        return playground;
    }

    private void fill() throws IOException {
        Path own = Files.copy(Path.of(Run.example("first-day")), files.resolve("diary.jsonl"));
        run(
                "calendar",
                "--diary",
                own.toString(),
                "--out",
                files.resolve("plan.ics").toString());
        done("backup", files.resolve("diaries-2026-11-21.db").toString(), "--data", data());
        String bundle = done("fhir", "export", "--diary", own.toString(), "--out", "-");
        Files.writeString(
                files.resolve("order.json"), """
                {"resourceType":"ServiceRequest","status":"active","intent":"order","doNotPerform":true,
                 "instantiatesCanonical":["urn:nutation:exercise:bridge"],
                 "subject":{"reference":"%s"},"requester":{"display":"A physiotherapist"}}
                """.formatted(found(Pattern.compile("Patient/" + UUID), bundle)));
    }

    private static String done(String... args) {
        Run run = Run.of(args);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return run.out();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.find(), pattern + " is not in " + text);
        return matcher.group();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /// Runs a documented command, with its files in a new folder. What stands behind `<` goes to standard input, and a
    /// pipe to another program is left out.
    Run run(String... words) throws IOException {
        int in = List.of(words).indexOf("<");
        String read = in < 0 ? "" : Files.readString(Run.ROOT.resolve(words[in + 1]));
        return Run.with(read, FileSystems.getDefault(), args(words));
    }

    private String[] args(String... words) throws IOException {
        Path own = Files.createDirectory(folder.resolve("command-" + commands++));
        List<String> args = new ArrayList<>();
        for (String word : words) {
            if (word.equals("|") || word.equals("<")) {
                break;
            }
            args.add(arg(word, args.isEmpty() ? "" : args.getLast(), own));
        }
        if ((OF_A_DATA_FOLDER.contains(words[0]) || args.contains("--all")) && !args.contains("--help")) {
            args.addAll(List.of("--data", data()));
        }
        return args.toArray(String[]::new);
    }

    private String arg(String word, String before, Path own) throws IOException {
        if (word.startsWith("examples/")) {
            return Run.ROOT.resolve(word).toString();
        }
        boolean written = before.equals("--out") || before.equals("backup");
        if (BEFORE_FOLDERS.contains(before) || written && !word.equals("-")) {
            return own.resolve(word).toString();
        }
        if (word.equals("ID")) {
            return diary;
        }
        if (!FILE.matcher(word).matches()) {
            return word;
        }
        Path file = own.resolve(word);
        if (!Files.exists(file)) {
            Files.copy(files.resolve(word), file);
        }
        return file.toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
