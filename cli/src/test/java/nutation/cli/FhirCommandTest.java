package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.EntryWriter;
import nutation.engine.diary.Line;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonText;
import nutation.server.store.Database;
import nutation.server.store.DiaryStore;
import nutation.server.store.NewEntry;
import nutation.server.store.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `nutation fhir` writes and refuses.
class FhirCommandTest {
    @TempDir
    Path folder;

    @Test
    void aBundleAndAFileATypeAreWritten() throws Exception {
        Path bundle = folder.resolve("bundle.json");
        Path bulk = folder.resolve("bulk");
        Run run = Run.of(
                "fhir",
                "export",
                "--date",
                "2026-12-12",
                "--diary",
                Run.example("three-weeks"),
                "--out",
                bundle.toString(),
                "--ndjson",
                bulk.toString(),
                "--json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        String text = Files.readString(bundle);
        assertTrue(text.contains("\"resourceType\": \"Bundle\""), text);
        long lines = 0;
        try (Stream<Path> files = Files.list(bulk)) {
            for (Path each : files.toList()) {
                List<String> resources = Files.readAllLines(each);
                String type = each.getFileName().toString().replace(".ndjson", "");
                assertTrue(resources.stream().allMatch(line -> line.startsWith("{\"resourceType\":\"" + type + "\"")));
                lines += resources.size();
            }
        }
        assertEquals(new JsonNumber((int) lines), run.json().get("resources"));
        JsonArray written = (JsonArray) Objects.requireNonNull(run.json().get("files"));
        assertEquals(new JsonText(bundle.toString()), written.items().getLast());
    }

    /// Three diaries and one without an entry: each person once, the catalogue once, every reference inside its diary.
    @Test
    void allDiariesOfAStoreAreWrittenAFileATypeOrNothing() throws Exception {
        Path data = folder.resolve("data");
        List<String> stories = List.of("three-weeks", "first-day", "bad-week");
        Files.createDirectories(data);
        try (DiaryStore store = DiaryStore.open(Database.sqlite(data.resolve("diary.db")), InstantSource.system())) {
            for (String each : stories) {
                Person person = store.people().add();
                List<NewEntry> entries = Files.readAllLines(Path.of(Run.example(each))).stream()
                        .map(line -> {
                            Entry entry = ((Line.Accepted) DiaryReader.readLine(line, 1)).entry();
                            return new NewEntry(entry.id(), "any", entry.at().text(), EntryWriter.write(entry));
                        })
                        .toList();
                store.append(person, entries);
            }
            store.people().add();
        }
        Path bulk = folder.resolve("bulk");
        Run run = Run.of(
                "fhir",
                "export",
                "--all",
                "--date",
                "2026-12-12",
                "--data",
                data.toString(),
                "--out",
                bulk.toString(),
                "--json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("{\"diaries\":3,"), run.out());
        assertEquals(3, Files.readAllLines(bulk.resolve("Patient.ndjson")).size());
        assertEquals(1, Files.readAllLines(bulk.resolve("CodeSystem.ndjson")).size());
        String observations = Files.readString(bulk.resolve("Observation.ndjson"));
        for (String patient : Files.readAllLines(bulk.resolve("Patient.ndjson"))) {
            Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(patient);
            assertTrue(id.find() && observations.contains("Patient/" + id.group(1)), patient);
        }
        assertFalse(Files.exists(folder.resolve("bulk.new")));

        // What is there is not written over, and nothing of another try stays.
        Run again = Run.of("fhir", "export", "--all", "--data", data.toString(), "--out", bulk.toString());
        assertEquals(ExitCode.BLOCKED, again.code(), again.err());
        Run wrong = Run.of("fhir", "export", "--all", "--data", data.toString());
        assertEquals(ExitCode.USAGE, wrong.code(), wrong.err());
    }

    @Test
    void nobodyIsToldWhereTo() {
        Run run = Run.of("fhir", "export", "--diary", Run.example("first-day"));
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--out"), run.err());
    }

    @Test
    void aDiaryWithARefusedLineLeavesNothing() throws IOException {
        Path diary = folder.resolve("diary.jsonl");
        Files.writeString(diary, "{\"id\":1}\n");
        Path out = folder.resolve("bundle.json");
        Run run = Run.of("fhir", "export", "--diary", diary.toString(), "--out", out.toString());
        assertEquals(ExitCode.REFUSED, run.code());
        assertFalse(Files.exists(out));
    }

    /// Told whose diary it is, an order is appended once; before that the diary stays as it is.
    @Test
    void anOrderIsAppendedOnceOrRefusedWhole() throws IOException {
        Path diary = folder.resolve("diary.jsonl");
        String before = Files.readString(Path.of(Run.example("first-day")));
        Files.writeString(diary, before);

        Run refused = order(diary, "somebody-else");
        assertEquals(ExitCode.REFUSED, refused.code());
        assertTrue(refused.out().startsWith("{\"resourceType\":\"OperationOutcome\""), refused.out());
        assertEquals(before, Files.readString(diary));

        Matcher own = Pattern.compile("Patient/([0-9a-f-]{36})").matcher(refused.out());
        assertTrue(own.find(), refused.out());
        assertEquals(ExitCode.DONE, order(diary, own.group(1)).code());
        String after = Files.readString(diary);
        assertTrue(after.startsWith(before) && after.contains("\"leaveOut\":[\"bridge\"]"), after);
        assertTrue(order(diary, own.group(1)).out().contains("\"known\""));
        assertEquals(after, Files.readString(diary));
        assertEquals(ExitCode.DONE, Run.of("check", "--diary", diary.toString()).code());
    }

    private Run order(Path diary, String patient) throws IOException {
        Path file = folder.resolve("order.json");
        Files.writeString(file, """
                {"resourceType":"ServiceRequest","status":"active","intent":"order","doNotPerform":true,
                 "instantiatesCanonical":["urn:nutation:exercise:bridge"],
                 "subject":{"reference":"Patient/%s"},"requester":{"display":"A physiotherapist"}}
                """.formatted(patient));
        return Run.of("fhir", "import", file.toString(), "--diary", diary.toString(), "--json");
    }
}
