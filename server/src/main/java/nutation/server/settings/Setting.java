package nutation.server.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The table of everything that can be set. The reader, the check and the page docs/operations.md come from it.
public enum Setting {
    PORT(
            "port",
            Kind.whole(0, Setting.HIGHEST_PORT),
            (long) Settings.PORT,
            "the port that people reach; 0 takes a free one, for trying out"),
    ADDRESS(
            "address",
            Kind.address(),
            "all with a certificate, 127.0.0.1 behind a proxy",
            "where the server listens; without https it is always this computer only"),
    NAME("name", Kind.httpsName(), null, "the address that people open; needed for https"),
    BEHIND_PROXY(
            "behind-proxy",
            Kind.yesNo(),
            false,
            "a proxy in front speaks https; it must pass on `Host` and set `X-Forwarded-For`"),
    CERTIFICATE(
            "tls.certificate", file("PEM"), null, "the certificate with its chain, PEM; read again when it is renewed"),
    CERTIFICATE_KEY("tls.key", file("PEM"), null, "the private key of the certificate, PEM"),
    KEYSTORE("tls.keystore", file("PKCS12"), null, "instead of the two above: a PKCS12 file with both"),
    KEYSTORE_PASSWORD("tls.keystore-password-file", file("text"), null, "a file with the password of the keystore"),
    DATABASE(
            "database.url",
            Kind.postgres(),
            "SQLite in the data folder",
            "PostgreSQL 15 or newer; several servers may use one"),
    DATABASE_USER("database.user", Kind.text("a name in quotes"), "nutation", "the user of the database"),
    DATABASE_PASSWORD("database.password-file", file("text"), null, "a file with the password of that user"),
    DATABASE_CONNECTIONS(
            "database.connections",
            Kind.whole(2, 1_000),
            24L,
            "connections to PostgreSQL that this server opens; at most the half of them writes"),
    DATABASE_SHARDED(
            "database.sharded",
            Kind.yesNo(),
            false,
            "the tables are spread over machines by person: no commit holds two diaries"),
    CONNECTIONS("limits.connections", Kind.whole(8, 20_000), 256L, "connections that are open at once"),
    AT_ONCE(
            "limits.requests-at-once",
            Kind.whole(1, 1_000),
            64L,
            "requests that are worked on at once; others wait up to two seconds"),
    A_MINUTE("limits.requests-a-minute", Kind.whole(1, 100_000), 600L, "requests of one device in a minute"),
    CLAIMS_A_MINUTE("limits.claims-a-minute", Kind.whole(1, 1_000), 10L, "tries of a pairing code from one address"),
    ALL_CLAIMS_A_MINUTE(
            "limits.all-claims-a-minute", Kind.whole(1, 10_000), 120L, "tries of pairing codes from everywhere"),
    KEPT_ENTRIES(
            "limits.kept-entries",
            Kind.whole(1_000, 100_000_000),
            50000L,
            "entries of diaries held in memory for `/api/day`, about 1 kB each"),
    FHIR(
            "fhir",
            Kind.yesNo(),
            "true with https, false without",
            "the diary as FHIR R4 under `/fhir`, for whoever shows its key: docs/fhir.md"),
    LOG_FORMAT("log.format", Kind.oneOf("text", "ecs"), "text", "lines to read, or ECS in JSON"),
    LOG_REQUESTS("log.requests", Kind.yesNo(), false, "one line a request: route, status and milliseconds"),
    MANAGEMENT_PORT(
            "management.port",
            Kind.whole(0, Setting.HIGHEST_PORT),
            "any free one with https, none without",
            "a port of this computer only, with `/health`, `/ready` and `/metrics`"),
    DRAIN(
            "stop.drain-seconds",
            Kind.whole(0, 300),
            0L,
            "at a stop: so long `/ready` says no before requests are turned away");

    static final int HIGHEST_PORT = 65_535;

    private final String key;

    @SuppressWarnings("Immutable") // words and a test of values
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
        return Kind.text("the path of a file (" + type + ") in quotes, from this file's folder");
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
