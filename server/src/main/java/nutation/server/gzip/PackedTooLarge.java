package nutation.server.gzip;

import java.io.IOException;
import java.io.Serial;

/// More packed bytes came than are allowed even unpacked.
public final class PackedTooLarge extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    PackedTooLarge() {
        super("too many packed bytes");
    }
}
