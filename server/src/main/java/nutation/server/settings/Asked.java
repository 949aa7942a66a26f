package nutation.server.settings;

import org.jspecify.annotations.Nullable;

/// What the command line asks for; it outweighs the file.
///
/// @param port null = as the file says
/// @param tls refuse to start without a certificate
/// @param behindProxy a proxy in front speaks https
public record Asked(@Nullable Integer port, boolean tls, boolean behindProxy) {
    /// Nothing: as the file says.
    public static final Asked NOTHING = new Asked(null, false, false);
}
