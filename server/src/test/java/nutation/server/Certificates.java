package nutation.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;

/// Self-signed certificates for tests, made by the JDK's own tool.
final class Certificates {
    static final String PASSWORD = "not a secret";

    private Certificates() {}

    /// A PKCS12 keystore for localhost; each has another key.
    static Path keystore(Path file, String name) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "nutation",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=DNS:localhost,IP:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes());
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
        return file;
    }

    /// Writes the certificate and the key of a keystore as PEM, the key first.
    static void pem(Path keystore, Path certificate, Path key) throws IOException, GeneralSecurityException {
        KeyStore store = open(keystore);
        Key secret = store.getKey("nutation", PASSWORD.toCharArray());
        Certificate shown = store.getCertificate("nutation");
        Files.writeString(key, pem("PRIVATE KEY", secret.getEncoded()));
        Files.writeString(certificate, pem("CERTIFICATE", shown.getEncoded()));
    }

    static KeyStore open(Path keystore) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END " + kind + "-----\n";
    }
}
