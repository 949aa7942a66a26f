package nutation.server.settings;

import java.nio.file.Path;

/// The certificate of the server, and where its key is.
public sealed interface Certificate {
    /// Two files.
    record Pem(Path certificate, Path key) implements Certificate {}

    /// One file with both, PKCS12.
    record Keystore(Path file, String password) implements Certificate {
        /// Never the password, so that no log can hold it.
        @Override
        public String toString() {
            return "Keystore[" + file + "]";
        }
    }
}
