package nutation.server.pairing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import nutation.server.limit.Rates;
import nutation.server.problem.Refused;
import nutation.server.settings.Limits;

/// How often pairing codes may be tried. A code has 256 random bits, so nobody guesses one; this keeps the tries from
/// being a burden.
final class ClaimRates {
    private static final int NETWORK_BYTES = 8;

    private final Rates addresses;
    private final Rates all;

    ClaimRates(Limits limits) {
        this.addresses = new Rates(limits.claimsAMinute());
        this.all = new Rates(limits.allClaimsAMinute());
    }

    void take(String address) throws Refused {
        addresses.take(network(address));
        all.take("all");
    }

    /// An IPv6 house has a whole network of addresses, which counts as one.
    private static String network(String address) {
        try {
            InetAddress known = InetAddress.ofLiteral(address);
            return known instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
