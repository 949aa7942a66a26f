package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may do what: every route that the server has times everybody who may ask. A route without a row fails.
final class AuthorizationTest {
    /// `-` = the server of that mode has no such route. `gone` is a key of a deleted diary; `forged` is the key of a
    /// device with another secret.
    private static final String MATRIX = """
            route                             | personal: none | wrong | own | https: none | broken | forged | revoked | gone | own
            GET /**                           | 200            | 200   | 200 | 200         | 200    | 200    | 200     | 200  | 200
            GET /health                       | 200            | 200   | 200 | 200         | 200    | 200    | 200     | 200  | 200
            GET /ready                        | 200            | 200   | 200 | 200         | 200    | 200    | 200     | 200  | 200
            GET /problems/{code}              | 200            | 200   | 200 | 200         | 200    | 200    | 200     | 200  | 200
            GET /api/openapi.yaml             | 200            | 200   | 200 | 200         | 200    | 200    | 200     | 200  | 200
            GET /api/entry.schema.json        | 200            | 200   | 200 | 200         | 200    | 200    | 200     | 200  | 200
            GET /open                         | 403            | 403   | 403 | -           | -      | -      | -       | -    | -
            GET /api/status                   | 403            | 403   | 200 | 200         | 200    | 200    | 200     | 200  | 200
            GET /api/day                      | 403            | 403   | 200 | 401         | 401    | 401    | 401     | 410  | 200
            GET /api/handout                  | 403            | 403   | 200 | 401         | 401    | 401    | 401     | 410  | 200
            GET /api/letter                   | 403            | 403   | 200 | 401         | 401    | 401    | 401     | 410  | 200
            GET /api/calendar                 | 403            | 403   | 200 | 401         | 401    | 401    | 401     | 410  | 200
            GET /api/calendar.ics             | 403            | 403   | 404 | 401         | 401    | 401    | 401     | 410  | 404
            GET /api/diary                    | 403            | 403   | 200 | 401         | 401    | 401    | 401     | 410  | 200
            POST /api/diary                   | 403            | 403   | 200 | 401         | 401    | 401    | 401     | 410  | 200
            POST /api/pairing                 | -              | -     | -   | 401         | 401    | 401    | 401     | 410  | 200
            POST /api/pairing/claim           | -              | -     | -   | 403         | 403    | 403    | 403     | 403  | 403
            GET /api/devices                  | -              | -     | -   | 401         | 401    | 401    | 401     | 410  | 200
            POST /api/devices/{id}/revoke     | -              | -     | -   | 401         | 401    | 401    | 401     | 410  | 404
            POST /api/devices/leave           | -              | -     | -   | 401         | 401    | 401    | 401     | 410  | 204
            POST /api/calendar/feed           | -              | -     | -   | 401         | 401    | 401    | 401     | 410  | 200
            POST /api/calendar/feed/end       | -              | -     | -   | 401         | 401    | 401    | 401     | 410  | 204
            GET /calendar/{key}.ics           | -              | -     | -   | 404         | 404    | 404    | 404     | 404  | 404
            POST /api/diary/delete            | 403            | 403   | 204 | 401         | 401    | 401    | 401     | 410  | 204
            SERVLET /fhir/*                   | -              | -     | -   | 401         | 401    | 401    | 401     | 410  | 200
            ANY /api/pairing                  | 403            | 403   | 404 | -           | -      | -      | -       | -    | -
            ANY /api/pairing/claim            | 403            | 403   | 404 | -           | -      | -      | -       | -    | -
            ANY /api/devices                  | 403            | 403   | 404 | -           | -      | -      | -       | -    | -
            ANY /api/devices/leave            | 403            | 403   | 404 | -           | -      | -      | -       | -    | -
            ANY /api/devices/{id}/revoke      | 403            | 403   | 404 | -           | -      | -      | -       | -    | -
            ANY /api/calendar/feed            | 403            | 403   | 404 | -           | -      | -      | -       | -    | -
            ANY /api/calendar/feed/end        | 403            | 403   | 404 | -           | -      | -      | -       | -    | -
            """;

    private static final Set<String> DATED = Set.of("/api/day", "/api/handout", "/api/letter", "/api/calendar.ics");
    private static final int PERSONAL = 3;
    private static final String LIMITS = """
            limits.claims-a-minute = 1000
            limits.all-claims-a-minute = 10000
            """;

    @TempDir
    static Path folder;

    private static final Routes OF_PERSONAL = new Routes();
    private static final Routes OF_HTTPS = new Routes();
    private static Served personal;
    private static Shared https;

    @BeforeAll
    static void start() throws CannotStart, IOException {
        personal = Served.in(folder.resolve("personal"), OF_PERSONAL);
        https = Shared.in(folder, LIMITS, OF_HTTPS, InstantSource.system());
    }

    @AfterAll
    static void stop() {
        personal.close();
        https.close();
    }

    /// The rows: a route with its cells.
    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        MATRIX.lines().skip(1).map(line -> line.split("\\|", -1)).forEach(cells -> {
            List<String> trimmed = List.of(cells).stream().map(String::strip).toList();
            rows.put(trimmed.getFirst(), trimmed.subList(1, trimmed.size()));
        });
        return rows;
    }

    /// The routes of which some cells are filled.
    private static Set<String> routes(int from, int to) {
        Set<String> routes = new TreeSet<>();
        rows().forEach((route, cells) -> {
            Set<String> filled = new TreeSet<>(cells.subList(from, to));
            if (filled.remove("-")) {
                assertTrue(filled.isEmpty(), "half a row: " + route);
            } else {
                routes.add(route);
            }
        });
        return routes;
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        int columns = rows().values().iterator().next().size();
        assertEquals(OF_PERSONAL.all(), routes(0, PERSONAL));
        assertEquals(OF_HTTPS.all(), routes(PERSONAL, columns));
        rows().forEach((route, cells) -> assertEquals(columns, cells.size(), route));
    }

    @Test
    void everyCellIsSo() throws IOException, CannotStart {
        int asked = 0;
        for (Map.Entry<String, List<String>> row : rows().entrySet()) {
            for (int column = 0; column < row.getValue().size(); column++) {
                String expected = row.getValue().get(column);
                if (!expected.equals("-")) {
                    String what = row.getKey() + ", column " + (column + 1);
                    assertEquals(Integer.parseInt(expected), ask(row.getKey(), column), what);
                    asked++;
                }
            }
        }
        System.out.println("authorization: " + rows().size() + " routes, " + asked + " cells");
    }

    /// The status for one cell. Each cell has a diary of its own, so that a delete hinders no other.
    private static int ask(String route, int column) throws IOException, CannotStart {
        String method =
                route.substring(0, route.indexOf(' ')).replace("ANY", "POST").replace("SERVLET", "GET");
        String path = route.substring(route.indexOf(' ') + 1)
                .replace("/**", "/")
                .replace("{code}", "no-key")
                .replace("/fhir/*", "/fhir/metadata")
                .replace("{code}", "no-key")
                .replace("{id}", "00000000-0000-4000-8000-000000000000")
                .replace("{key}", "00000000-0000-4000-8000-000000000000." + "A".repeat(43));
        String query = DATED.contains(path) ? "?date=2026-11-21" : "";
        Ask ask = column < PERSONAL
                ? personal.bare(method, path + query)
                        .with("Origin", personal.origin())
                        .with("Sec-Fetch-Site", "same-origin")
                : https.page(method, path + query);
        String cookie = cookie(column);
        if (!cookie.isEmpty()) {
            ask.with("Cookie", cookie);
        }
        if (path.equals("/api/diary") && method.equals("POST")) {
            ask.with("Content-Type", Served.DIARY_TYPE).body(Lines.note(1));
        } else if (path.equals("/api/calendar/feed")) {
            ask.with("Content-Type", "application/json").body("{\"language\":\"en\",\"begins\":\"10:00\"}");
        } else if (path.equals("/api/pairing/claim")) {
            ask.with("Content-Type", "application/json").body("{\"code\":\"x\",\"name\":\"y\"}");
        }
        return ask.send().status();
    }

    private static String cookie(int column) throws IOException, CannotStart {
        return switch (column) {
            case 0, 3 -> "";
            case 1 -> "nutation=" + "A".repeat(43);
            case 2 -> "nutation=" + personal.key();
            case 4 -> "__Host-nutation=broken";
            case 5 -> {
                String key = newDiary().key();
                yield "__Host-nutation=" + key.substring(0, key.length() - 43) + "A".repeat(43);
            }
            case 6 -> {
                Shared.Device device = newDiary();
                device.post("/api/devices/leave").send();
                yield "__Host-nutation=" + device.key();
            }
            case 7 -> {
                Shared.Device device = newDiary();
                device.post("/api/diary/delete").send();
                yield "__Host-nutation=" + device.key();
            }
            case 8 -> "__Host-nutation=" + newDiary().key();
            default -> throw new IllegalArgumentException("column " + column);
        };
    }

    private static Shared.Device newDiary() throws IOException, CannotStart {
        return https.invited(folder.resolve("data"));
    }

    @Test
    void aDeviceOfOneDiaryNeitherReadsNorChangesAnother() throws IOException, CannotStart {
        Shared.Device ours = newDiary();
        Shared.Device theirs = newDiary();
        theirs.upload(Lines.note(1, "theirs")).send();
        String before = theirs.get("/api/status").send().text();

        assertEquals("", ours.diaryText());
        assertEquals(0, ours.get("/api/status").send().json().get("count").asLong());
        assertEquals(
                "{\"entries\":0,\"date\":20778}",
                ours.get("/api/day?date=2026-11-21").send().text());
        // The same id with other content is no conflict: the other diary's entry is not even seen.
        Answer upload = ours.upload(Lines.note(1, "ours")).send();
        assertEquals("stored", upload.statuses());
        assertFalse(upload.text().contains("theirs"));
        ours.post("/api/devices/" + theirs.id() + "/revoke").send().requireProblem(404, "no-device");
        assertEquals(1, ours.get("/api/devices").send().json().size());
        assertFalse(ours.get("/api/devices").send().text().contains(theirs.id()));
        assertEquals(204, ours.post("/api/diary/delete").send().status());

        assertEquals(before, theirs.get("/api/status").send().text());
        assertEquals(Lines.upload(Lines.note(1, "theirs")), theirs.diaryText());
        assertEquals(1, theirs.get("/api/devices").send().json().size());
    }

    @Test
    void theKeyOfADeviceOpensNoOtherDiaryThatItNames() throws IOException, CannotStart {
        Shared.Device ours = newDiary();
        Shared.Device theirs = newDiary();
        String mixed = theirs.diary() + ours.key().substring(theirs.diary().length());
        String other = theirs.key().substring(0, theirs.key().length() - 43)
                + ours.key().substring(ours.key().length() - 43);
        for (String key : List.of(mixed, other)) {
            https.page("GET", "/api/diary")
                    .with("Cookie", "__Host-nutation=" + key)
                    .send()
                    .requireProblem(401, "no-key");
        }
    }

    @Test
    void aDeletionInPersonalModeBeginsANewDiary() throws IOException, CannotStart {
        try (Served own = Served.in(folder.resolve("own"))) {
            own.post(Lines.note(1)).send();
            String old = own.get("/api/status").send().json().get("diary").asString();
            own.bare("POST", "/api/diary/delete")
                    .with("Cookie", "nutation=" + own.key())
                    .with("Origin", own.origin())
                    .send();

            assertFalse(
                    old.equals(own.get("/api/status").send().json().get("diary").asString()));
            assertEquals("", own.get("/api/diary").send().text());
            assertEquals(
                    "{\"entries\":0,\"date\":20778}",
                    own.get("/api/day?date=2026-11-21").send().text());
            assertEquals("stored", own.post(Lines.note(1)).send().statuses());
        }
    }
}
