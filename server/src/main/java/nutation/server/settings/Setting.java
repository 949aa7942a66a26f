package nutation.server.settings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The table of everything that can be set. The reader, the check and the page docs/operations.md come from it.
public enum Setting {
    PORT(
            "port",
            new Kind.Whole(0, Setting.HIGHEST_PORT),
            (long) Settings.PORT,
            "the port that people reach; 0 takes a free one, for trying out"),
    ADDRESS(
            "address",
            new Kind.Address(),
            "all with a certificate, 127.0.0.1 behind a proxy",
            "where the server listens; without https it is always this computer only"),
    NAME("name", new Kind.HttpsName(), null, "the address that people open; needed for https"),
    BEHIND_PROXY(
            "behind-proxy",
            new Kind.YesNo(),
            false,
            "a proxy in front speaks https; it must pass on `Host` and set `X-Forwarded-For`"),
    CERTIFICATE(
            "tls.certificate", file("PEM"), null, "the certificate with its chain, PEM; read again when it is renewed"),
    CERTIFICATE_KEY("tls.key", file("PEM"), null, "the private key of the certificate, PEM"),
    KEYSTORE("tls.keystore", file("PKCS12"), null, "instead of the two above: a PKCS12 file with both"),
    KEYSTORE_PASSWORD("tls.keystore-password-file", file("text"), null, "a file with the password of the keystore"),
    DATABASE(
            "database.url",
            new Kind.Postgres(),
            "SQLite in the data folder",
            "PostgreSQL 15 or newer; several servers may use one"),
    DATABASE_USER("database.user", new Kind.Text("a name in quotes"), "nutation", "the user of the database"),
    DATABASE_PASSWORD("database.password-file", file("text"), null, "a file with the password of that user"),
    DATABASE_CONNECTIONS(
            "database.connections",
            new Kind.Whole(2, 1_000),
            24L,
            "connections to PostgreSQL that this server opens; the half of them writes"),
    CONNECTIONS("limits.connections", new Kind.Whole(8, 20_000), 256L, "connections that are open at once"),
    AT_ONCE(
            "limits.requests-at-once",
            new Kind.Whole(1, 1_000),
            64L,
            "requests that are worked on at once; others wait up to two seconds"),
    A_MINUTE("limits.requests-a-minute", new Kind.Whole(1, 100_000), 600L, "requests of one device in a minute"),
    CLAIMS_A_MINUTE(
            "limits.claims-a-minute", new Kind.Whole(1, 1_000), 10L, "tries of a pairing code from one address"),
    ALL_CLAIMS_A_MINUTE(
            "limits.all-claims-a-minute", new Kind.Whole(1, 10_000), 120L, "tries of pairing codes from everywhere"),
    KEPT_ENTRIES(
            "limits.kept-entries",
            new Kind.Whole(1_000, 100_000_000),
            50000L,
            "entries of diaries held in memory for `/api/day`, about 1 kB each"),
    FHIR(
            "fhir",
            new Kind.YesNo(),
            "true with https, false without",
            "the diary as FHIR R4 under `/fhir`, for whoever shows its key: docs/fhir.md"),
    LOG_FORMAT("log.format", new Kind.OneOf(List.of("text", "ecs")), "text", "lines to read, or ECS in JSON"),
    LOG_REQUESTS("log.requests", new Kind.YesNo(), false, "one line a request: route, status and milliseconds"),
    MANAGEMENT_PORT(
            "management.port",
            new Kind.Whole(0, Setting.HIGHEST_PORT),
            "any free one with https, none without",
            "a port of this computer only, with `/health`, `/ready` and `/metrics`"),
    DRAIN(
            "stop.drain-seconds",
            new Kind.Whole(0, 300),
            0L,
            "at a stop: so long `/ready` says no before requests are turned away");

    static final int HIGHEST_PORT = 65_535;

    private final String key;

    @SuppressWarnings("Immutable") // its kinds are records of values
    private final Kind kind;

    /// The value that holds when nobody says another, or words for it; null where there is none.
    @SuppressWarnings("Immutable") // a number, a truth or a text
    private final @Nullable Object otherwise;

    private final String meaning;

    Setting(String key, Kind kind, @Nullable Object otherwise, String meaning) {
        this.key = key;
        this.kind = kind;
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    private static Kind file(String type) {
        return new Kind.Text("the path of a file (" + type + ") in quotes, from this file's folder");
    }

    /// Its name in the file; a dot stands between the table and the key.
    public String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    /// The number that holds when nobody says another.
    long number() {
        return (Long) Objects.requireNonNull(otherwise);
    }

    /// The text that holds when nobody says another.
    String words() {
        return (String) Objects.requireNonNull(otherwise);
    }

    /// The whole table as Markdown, as it stands in docs/operations.md.
    public static String table() {
        StringBuilder table = new StringBuilder("| setting | value | otherwise | what it says |\n|---|---|---|---|\n");
        for (Setting each : values()) {
            table.append("| `").append(each.key).append("` | ").append(each.kind.expected());
            table.append(" | ")
                    .append(each.otherwise == null ? "" : each.otherwise)
                    .append(" | ");
            table.append(each.meaning).append(" |\n");
        }
        return table.toString();
    }
}
