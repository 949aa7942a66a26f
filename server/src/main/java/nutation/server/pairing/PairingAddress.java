package nutation.server.pairing;

import java.net.URI;
import nutation.server.store.PairingCode;

/// The address that the other device opens. The code stands behind the `#`, where no server and no log sees it.
public final class PairingAddress {
    private PairingAddress() {}

    public static URI of(URI name, PairingCode code) {
        return name.resolve("/#/pair?code=" + code.text());
    }
}
