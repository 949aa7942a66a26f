package nutation.server.settings;

import java.net.InetAddress;
import java.net.URI;

/// From where the server can be reached, and so who has to show which key.
public sealed interface Reach {
    /// The port that the server listens on; 0 takes a free one.
    int port();

    /// This computer only, by http: one person's diary, no pairing.
    record Personal(int port) implements Reach {}

    /// From other computers, by https only: every device has a key of its own for one diary.
    sealed interface Https extends Reach {
        /// The address that people open, `https://` and a name, perhaps a port.
        URI name();

        /// Where the server listens; null = everywhere.
        @org.jspecify.annotations.Nullable
        InetAddress address();
    }

    /// The server speaks https itself.
    record Tls(URI name, @org.jspecify.annotations.Nullable InetAddress address, int port, Certificate certificate)
            implements Https {}

    /// A proxy in front of it speaks https.
    record Proxied(URI name, InetAddress address, int port) implements Https {}
}
