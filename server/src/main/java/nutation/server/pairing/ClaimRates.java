package nutation.server.pairing;

import nutation.server.limit.Network;
import nutation.server.limit.Rates;
import nutation.server.problem.Refused;
import nutation.server.settings.Limits;

/// How often pairing codes may be tried. A code has 256 random bits, so nobody guesses one; this keeps the tries from
/// being a burden.
final class ClaimRates {
    private final Rates addresses;
    private final Rates all;

    ClaimRates(Limits limits) {
        this.addresses = new Rates(limits.claimsAMinute());
        this.all = new Rates(limits.allClaimsAMinute());
    }

    void take(String address) throws Refused {
        addresses.take(Network.of(address));
        all.take("all");
    }
}
