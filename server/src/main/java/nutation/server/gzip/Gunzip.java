package nutation.server.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Unpacks what a client packed, and never more than is allowed: a small body can unpack to a very large one.
public final class Gunzip {
    private Gunzip() {}

    /// At most `most` unpacked bytes; a caller that wants to tell "too large" asks for one more than it takes.
    ///
    /// @throws PackedTooLarge when the packed bytes alone are more (empty parts without end)
    /// @throws ZipException when this is not gzip
    /// @throws IOException when it ends in the middle
    public static byte[] read(InputStream packed, int most) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new Capped(packed, most))) {
            return unpacked.readNBytes(most);
        }
    }
}
