package nutation.server.fuzz;

import java.util.zip.DataFormatException;
import nutation.server.gzip.Gunzip;

/// Packed bodies: any bytes are unpacked within the bound, or refused.
public final class GunzipFuzz {
    private static final int MOST = 1 << 16;

    private GunzipFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            if (Gunzip.unpack(input, MOST).length > MOST) {
                throw new AssertionError("more than was allowed");
            }
        } catch (DataFormatException e) {
            // Refused, as it should be.
        }
    }
}
