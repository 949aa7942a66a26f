package nutation.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
    @TempDir
    Path folder;

    private Settings read(String text) throws IOException, CannotStart {
        return read(text, Asked.NOTHING);
    }

    private Settings read(String text, Asked asked) throws IOException, CannotStart {
        Files.writeString(folder.resolve("nutation.toml"), text);
        return Settings.read(folder, null, asked);
    }

    private String refusal(String text) {
        return refusal(text, Asked.NOTHING);
    }

    private String refusal(String text, Asked asked) {
        String message = String.valueOf(assertThrows(CannotStart.SettingsWrong.class, () -> read(text, asked))
                .getMessage());
        assertFalse(message.contains("\n") || message.contains("Exception"), message);
        assertTrue(message.startsWith(folder.resolve("nutation.toml").toString()), message);
        return message;
    }

    @Test
    void withoutAFileItIsPersonalMode() throws CannotStart {
        assertEquals(Settings.personal(folder, 7227), Settings.read(folder, null, Asked.NOTHING));
    }

    @Test
    void aFileThatIsNamedMustBeThere() {
        assertThrows(
                CannotStart.SettingsWrong.class,
                () -> Settings.read(folder, folder.resolve("other.toml"), Asked.NOTHING));
    }

    @Test
    void everySettingIsRead() throws IOException, CannotStart {
        Files.writeString(folder.resolve("c.pem"), "");
        Files.writeString(folder.resolve("k.pem"), "");
        Settings settings = read("""
                port = 443
                address = "::"
                name = "https://nutation.example"
                [tls]
                certificate = "c.pem"
                key = "k.pem"
                [database]
                url = "jdbc:postgresql://db/nutation"
                user = "app"
                password-file = "secret"
                connections = 20
                sharded = true
                [limits]
                connections = 1000
                requests-at-once = 32
                requests-a-minute = 60
                claims-a-minute = 5
                all-claims-a-minute = 50
                kept-entries = 1000000
                [log]
                format = "ecs"
                requests = true
                [management]
                port = 9000
                [stop]
                drain-seconds = 10
                """);

        Reach.Tls tls = assertInstanceOf(Reach.Tls.class, settings.reach());
        assertEquals(URI.create("https://nutation.example"), tls.name());
        assertEquals(443, tls.port());
        assertEquals(new Certificate.Pem(folder.resolve("c.pem"), folder.resolve("k.pem")), tls.certificate());
        assertEquals(
                new Postgres("jdbc:postgresql://db/nutation", "app", folder.resolve("secret"), 20, true),
                settings.database());
        assertEquals(new Limits(1_000, 32, 60, 5, 50, 1_000_000), settings.limits());
        assertEquals(new Logs(true, true), settings.logs());
        assertEquals(9000, settings.managementPort());
        assertEquals(Duration.ofSeconds(10), settings.drain());
    }

    @Test
    void theCommandLineOutweighsTheFile() throws IOException, CannotStart {
        assertEquals(81, read("port = 80", new Asked(81, false, false)).reach().port());
        assertInstanceOf(
                Reach.Proxied.class,
                read("name = \"https://a.example\"", new Asked(null, false, true))
                        .reach());
    }

    @Test
    void behindAProxyItListensToThisComputerUnlessToldOtherwise() throws IOException, CannotStart {
        String proxied = "name = \"https://a.example\"\nbehind-proxy = true\n";
        assertTrue(((Reach.Proxied) read(proxied).reach()).address().isLoopbackAddress());
        assertEquals(
                "10.1.2.3",
                ((Reach.Proxied) read(proxied + "address = \"10.1.2.3\"").reach())
                        .address()
                        .getHostAddress());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\nprot = 1' | line 2: there is no setting \"prot\"; docs/operations.md lists them all.",
                "'\n\n[tls]\ncert = 1' | line 4: there is no setting \"tls.cert\"",
                "'port = \"80\"' | line 1: port is \"80\"; it is a whole number from 0 to 65535.",
                "'port = 70000' | line 1: port is 70000",
                "'port = -1' | line 1: port is -1",
                "'port = 80.5' | line 1: port is 80.5",
                "'port = [80]' | line 1: port is a list",
                "'behind-proxy = \"yes\"' | line 1: behind-proxy is \"yes\"; it is true or false.",
                "'name = \"http://a.example\"' | line 1: name is \"http://a.example\"; it is an address such as",
                "'name = \"https://a.example/x\"' | line 1: name is",
                "'name = \"https://a.example:99999\"' | line 1: name is",
                "'address = \"db.example\"' | line 1: address is \"db.example\"",
                "'[log]\nformat = \"xml\"' | line 2: log.format is \"xml\"; it is one of \"text\", \"ecs\".",
                "'[database]\nurl = \"jdbc:sqlite:x\"' | line 2: database.url is \"jdbc:sqlite:x\"",
                "'port 80' | line 1: this is not TOML",
                "'port = 80\nport = 81' | line 2: this is not TOML"
            })
    void whatIsNotUnderstoodIsNamedWithItsLine(String text, String message) {
        assertTrue(refusal(text).contains(message), refusal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'address = \"0.0.0.0\"' | Without https the server listens to this computer only",
                "'address = \"192.0.2.1\"' | Without https the server listens to this computer only",
                "'address = \"1.2.3.999\"' | address is \"1.2.3.999\"; it is an IP address",
                "'behind-proxy = true' | https needs name",
                "'[tls]\ncertificate = \"nutation.toml\"' | tls.certificate and tls.key go together",
                "'[tls]\nkeystore = \"nutation.toml\"' | tls.keystore goes with tls.keystore-password-file",
                "'[tls]\ncertificate = \"x\"\nkey = \"y\"' | is not there",
                "'[database]\nurl = \"jdbc:postgresql://db/x\"' | which need https"
            })
    void whatDoesNotFitTogetherIsRefused(String text, String message) {
        assertTrue(refusal(text).contains(message), refusal(text));
    }

    @Test
    void tlsWithoutACertificateDoesNotStartAsSomethingElse() {
        assertTrue(refusal("name = \"https://a.example\"", new Asked(null, true, false))
                .contains("--tls needs"));
        assertTrue(refusal("name = \"https://a.example\"", new Asked(null, true, true))
                .contains("not both"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void aLoopbackAddressIsNothingMoreThanPersonalMode(String address) throws IOException, CannotStart {
        assertEquals(
                new Reach.Personal(7227), read("address = \"" + address + "\"").reach());
    }

    @Test
    void thePageHasTheTableOfTheCode() throws IOException {
        String page = Files.readString(Path.of("../docs/operations.md"));
        assertTrue(page.contains(Setting.table()), "docs/operations.md has not this table:\n" + Setting.table());
    }
}
