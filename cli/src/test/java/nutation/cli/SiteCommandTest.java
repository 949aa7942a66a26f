package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The app as files for any host.
class SiteCommandTest {
    @TempDir
    Path folder;

    private Run site() {
        return Run.of("site", folder.resolve("public").toString());
    }

    private Path file(String name) {
        return folder.resolve("public").resolve(name);
    }

    @Test
    void everyFileThatTheServiceWorkerNamesIsThere() throws IOException {
        Run run = site();
        assertEquals(ExitCode.DONE, run.code(), run.err());
        Matcher named = Pattern.compile("\"\\./([^\"]*)\"").matcher(Files.readString(file("sw.js")));
        int found = 0;
        while (named.find()) {
            String name = named.group(1).isEmpty() ? "index.html" : named.group(1);
            assertTrue(Files.size(file(name)) > 0, name);
            found++;
        }
        assertTrue(found > 10, found + " files are named");
    }

    @Test
    void noPageNamesAnAddressOutsideOfTheFolder() throws IOException {
        site();
        String page = Files.readString(file("index.html"));
        Matcher address = Pattern.compile("(?:src|href)=\"([^\"]*)\"").matcher(page);
        while (address.find()) {
            assertTrue(address.group(1).startsWith("./"), address.group(1));
        }
        assertTrue(Files.readString(file("api/status")).contains("none"));
        assertTrue(Files.readString(file("_headers")).contains("Content-Security-Policy: default-src 'none'"));
    }

    @Test
    void anEarlierSiteIsBroughtUpToDateAndWhatLiesBesideItStays() throws IOException {
        site();
        Files.writeString(file("assets/index-old.js"), "old");
        Files.writeString(file("CNAME"), "example.org");
        Files.writeString(file("sw.js"), "old");
        assertEquals(ExitCode.DONE, site().code());
        assertFalse(Files.exists(file("assets/index-old.js")));
        assertEquals("example.org", Files.readString(file("CNAME")));
        assertTrue(Files.readString(file("sw.js")).contains("install"));
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    all.filter(each -> each.toString().endsWith(".new")).toList());
        }
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("public"));
        Files.writeString(file("thesis.odt"), "years of work");
        Run run = site();
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("thesis.odt") && run.err().contains("empty"), run.err());
        try (Stream<Path> there = Files.list(folder.resolve("public"))) {
            assertEquals(1, there.count());
        }
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Files.writeString(folder.resolve("public"), "a file");
        Run run = site();
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("public"), run.err());
    }
}
