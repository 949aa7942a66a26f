package nutation.server.pairing;

import java.net.URI;
import nutation.server.store.PersonToken;

/// The address that the other device opens. The code stands behind the `#`, where no server and no log sees it.
public final class PairingAddress {
    private PairingAddress() {}

    public static URI of(URI name, PersonToken code) {
        return name.resolve("/#/pair?code=" + code.text());
    }
}
