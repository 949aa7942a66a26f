package nutation.server.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The network that an address belongs to, as far as counting goes.
public final class Network {
    private static final int BYTES = 8;

    private Network() {}

    /// The address itself; an IPv6 house has a whole network of addresses, which counts as one.
    public static String of(String address) {
        try {
            InetAddress known = InetAddress.ofLiteral(address);
            return known instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
