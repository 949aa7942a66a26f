package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import nutation.server.settings.Asked;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The server with a certificate of its own.
final class TlsTest {
    @TempDir
    Path folder;

    private RunningServer start(String settings) throws CannotStart, IOException {
        Path file = Files.writeString(
                folder.resolve("nutation.toml"),
                "name = \"https://localhost\"\nport = 0\naddress = \"127.0.0.1\"\n" + settings);
        return NutationServer.start(
                Settings.read(folder.resolve("data"), file, new Asked(null, true, false)),
                new Served.CountingCoach(),
                InstantSource.system());
    }

    private RunningServer withPem(String name) throws Exception {
        Path keystore = Certificates.keystore(folder.resolve("a.p12"), name);
        Certificates.pem(keystore, folder.resolve("certificate.pem"), folder.resolve("key.pem"));
        return start("[tls]\ncertificate = \"certificate.pem\"\nkey = \"key.pem\"\n");
    }

    private HttpResponse<String> get(RunningServer server, Path trusted, String path) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("ours", Certificates.open(trusted).getCertificate("nutation"));
        trust.init(store);
        context.init(null, trust.getTrustManagers(), null);
        try (HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void theServerSpeaksHttpsWithPemFiles() throws Exception {
        try (RunningServer server = withPem("first")) {
            HttpResponse<String> ready = get(server, folder.resolve("a.p12"), "/ready");
            assertEquals("{\"status\":\"ready\"}", ready.body());
            assertEquals(
                    "max-age=31536000",
                    ready.headers().firstValue("strict-transport-security").orElse(""));
        }
    }

    @Test
    void theServerSpeaksHttpsWithAKeystore() throws Exception {
        Certificates.keystore(folder.resolve("a.p12"), "first");
        Files.writeString(folder.resolve("password"), Certificates.PASSWORD + "\n");
        try (RunningServer server = start("[tls]\nkeystore = \"a.p12\"\nkeystore-password-file = \"password\"\n")) {
            assertEquals(200, get(server, folder.resolve("a.p12"), "/health").statusCode());
        }
    }

    @Test
    void httpGetsNothingFromAnHttpsPort() throws Exception {
        try (RunningServer server = withPem("first")) {
            Answer answer = new Ask(server.port(), "GET", "/health").send();
            assertEquals(400, answer.status());
        }
    }

    @Test
    void oldVersionsOfTlsAreRefused() throws Exception {
        try (RunningServer server = withPem("first");
                Socket socket = trusting().getSocketFactory().createSocket("127.0.0.1", server.port())) {
            SSLSocket tls = (SSLSocket) socket;
            assertThrows(IOException.class, () -> {
                tls.setEnabledProtocols(new String[] {"TLSv1.1"});
                tls.startHandshake();
            });
        }
    }

    @Test
    @Timeout(60)
    void aRenewedCertificateIsShownWithoutARestart() throws Exception {
        try (RunningServer server = withPem("first")) {
            assertEquals("CN=first", shown(server));
            Path renewed = Certificates.keystore(folder.resolve("b.p12"), "second");
            Certificates.pem(renewed, folder.resolve("certificate.pem"), folder.resolve("key.pem"));
            String now = shown(server);
            while (!now.equals("CN=second")) {
                assertEquals("CN=first", now);
                now = shown(server);
            }
            assertEquals(200, get(server, renewed, "/ready").statusCode());
        }
    }

    @Test
    void filesThatAreNoCertificateAreNamedBeforeAnythingIsOpened() throws Exception {
        Path keystore = Certificates.keystore(folder.resolve("a.p12"), "first");
        Path pem = folder.resolve("certificate.pem");
        Path key = folder.resolve("key.pem");
        String tls = "[tls]\ncertificate = \"certificate.pem\"\nkey = \"key.pem\"\n";
        requireWrong("the file " + pem + " is not there", tls);
        Certificates.pem(keystore, pem, key);
        Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        requireWrong(key + ": this is not a private key in PEM", tls);
        Files.writeString(pem, "hello");
        requireWrong(pem + ": this is not a certificate in PEM", tls);
        Files.writeString(folder.resolve("password"), "another");
        requireWrong(
                "this is not a PKCS12 keystore",
                "[tls]\nkeystore = \"a.p12\"\nkeystore-password-file = \"password\"\n");
    }

    private void requireWrong(String part, String settings) {
        String message = assertThrows(
                        CannotStart.SettingsWrong.class, () -> start(settings).close())
                .getMessage();
        assertTrue(String.valueOf(message).contains(part), message);
    }

    /// The name in the certificate that the server shows now.
    private static String shown(RunningServer server) throws IOException, GeneralSecurityException {
        try (Socket socket = trusting().getSocketFactory().createSocket("127.0.0.1", server.port())) {
            SSLSocket tls = (SSLSocket) socket;
            tls.startHandshake();
            X509Certificate certificate = (X509Certificate) tls.getSession().getPeerCertificates()[0];
            return certificate.getSubjectX500Principal().getName();
        }
    }

    private static SSLContext trusting() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        return context;
    }

    /// Takes any certificate: the test looks at it itself.
    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
