package nutation.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import nutation.server.settings.Certificate;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/// Looks whether the certificate and its key can be read, before anything slow is started.
public final class TlsFiles {
    private TlsFiles() {}

    public static void require(Certificate certificate) throws CannotStart {
        switch (certificate) {
            case Certificate.Pem pem -> {
                require(
                        pem.certificate(),
                        "a certificate in PEM",
                        text -> PemContent.of(text).getCertificates());
                require(
                        pem.key(),
                        "a private key in PEM without a password",
                        text -> PemContent.of(text).getPrivateKey());
            }
            case Certificate.Keystore keystore -> requireKeystore(keystore);
        }
    }

    private interface Reading {
        @Nullable
        Object of(String text);
    }

    private static void require(Path file, String what, Reading reading) throws CannotStart {
        try {
            Object read = reading.of(Files.readString(file));
            if (read != null) {
                return;
            }
        } catch (IOException | RuntimeException e) {
            // Said below: the messages of these are for programmers.
        }
        throw new CannotStart.SettingsWrong(file, "this is not " + what);
    }

    private static void requireKeystore(Certificate.Keystore keystore) throws CannotStart {
        try (InputStream in = Files.newInputStream(keystore.file())) {
            KeyStore.getInstance("PKCS12").load(in, keystore.password().toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart.SettingsWrong(
                    keystore.file(), "this is not a PKCS12 keystore, or its password is another");
        }
    }
}
