package nutation.server.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;

/// The values that a file gave, each of its own kind already; here they must also fit together.
record Values(Path file, Map<Setting, Object> given) {
    static final Values NONE = new Values(Path.of(SettingsFile.NAME), Map.of());

    Settings settings(Path data, Reach reach) {
        return new Settings(
                data,
                reach,
                text(Setting.DATABASE) == null ? null : postgres(),
                new Limits(
                        whole(Setting.CONNECTIONS),
                        whole(Setting.AT_ONCE),
                        whole(Setting.A_MINUTE),
                        whole(Setting.CLAIMS_A_MINUTE),
                        whole(Setting.ALL_CLAIMS_A_MINUTE),
                        whole(Setting.KEPT_ENTRIES)),
                given.get(Setting.FHIR) instanceof Boolean chosen ? chosen : reach instanceof Reach.Https,
                new Logs(Objects.equals(text(Setting.LOG_FORMAT), "ecs"), yes(Setting.LOG_REQUESTS)),
                given.get(Setting.MANAGEMENT_PORT) instanceof Long management ? Math.toIntExact(management) : null,
                Duration.ofSeconds(whole(Setting.DRAIN)));
    }

    Reach reach(Asked asked) throws CannotStart {
        int port = asked.port() == null ? whole(Setting.PORT) : asked.port();
        boolean proxied = asked.behindProxy() || yes(Setting.BEHIND_PROXY);
        Certificate certificate = certificate();
        if (proxied && (certificate != null || asked.tls())) {
            throw wrong("either this server speaks https (tls.certificate) or the proxy does (behind-proxy), not both");
        }
        if (asked.tls() && certificate == null) {
            throw wrong("--tls needs tls.certificate and tls.key, or tls.keystore");
        }
        if (certificate != null) {
            return new Reach.Tls(name(), address(), port, certificate);
        }
        if (proxied) {
            InetAddress address = address();
            return new Reach.Proxied(name(), address == null ? InetAddress.getLoopbackAddress() : address, port);
        }
        InetAddress address = address();
        if (address != null && !address.isLoopbackAddress()) {
            throw wrong("address is \"" + text(Setting.ADDRESS) + "\", which other computers reach. Without https the"
                    + " server listens to this computer only: set tls.certificate or behind-proxy");
        }
        if (text(Setting.DATABASE) != null) {
            throw wrong("database.url is for several diaries, which need https: set tls.certificate or behind-proxy");
        }
        return new Reach.Personal(port);
    }

    private @Nullable Certificate certificate() throws CannotStart {
        Path pem = path(Setting.CERTIFICATE);
        Path key = path(Setting.CERTIFICATE_KEY);
        Path keystore = path(Setting.KEYSTORE);
        Path password = path(Setting.KEYSTORE_PASSWORD);
        if (keystore != null) {
            if (pem != null || key != null || password == null) {
                throw wrong("tls.keystore goes with tls.keystore-password-file, and without tls.certificate");
            }
            return new Certificate.Keystore(existing(keystore), secret(password));
        }
        if ((pem == null) != (key == null)) {
            throw wrong("tls.certificate and tls.key go together");
        }
        return pem == null || key == null ? null : new Certificate.Pem(existing(pem), existing(key));
    }

    private URI name() throws CannotStart {
        String name = text(Setting.NAME);
        if (name == null) {
            throw wrong("https needs name, the address that people open");
        }
        return URI.create(name);
    }

    private @Nullable InetAddress address() throws CannotStart {
        String text = text(Setting.ADDRESS);
        try {
            InetAddress address = text == null ? null : InetAddress.getByName(text);
            return address == null || address.isAnyLocalAddress() ? anywhere(text) : address;
        } catch (UnknownHostException e) {
            throw wrong("address is \"" + text + "\"; it is "
                    + Setting.ADDRESS.kind().expected());
        }
    }

    private static @Nullable InetAddress anywhere(@Nullable String text) {
        return text == null ? null : new java.net.InetSocketAddress(0).getAddress();
    }

    private Postgres postgres() {
        return new Postgres(
                Objects.requireNonNull(text(Setting.DATABASE)),
                Objects.requireNonNullElse(text(Setting.DATABASE_USER), Setting.DATABASE_USER.words()),
                path(Setting.DATABASE_PASSWORD),
                whole(Setting.DATABASE_CONNECTIONS),
                yes(Setting.DATABASE_SHARDED));
    }

    private Path existing(Path path) throws CannotStart {
        if (!Files.isReadable(path)) {
            throw wrong("the file " + path + " is not there, or may not be read");
        }
        return path;
    }

    private String secret(Path path) throws CannotStart {
        try {
            return Files.readString(existing(path)).strip();
        } catch (IOException e) {
            throw wrong("the file " + path + " cannot be read");
        }
    }

    private @Nullable Path path(Setting setting) {
        String text = text(setting);
        return text == null ? null : file.toAbsolutePath().resolveSibling(text);
    }

    private @Nullable String text(Setting setting) {
        return (String) given.get(setting);
    }

    private boolean yes(Setting setting) {
        return Boolean.TRUE.equals(given.get(setting));
    }

    private int whole(Setting setting) {
        return Math.toIntExact(given.get(setting) instanceof Long number ? number : setting.number());
    }

    private CannotStart wrong(String what) {
        return new CannotStart.SettingsWrong(file, what);
    }
}
