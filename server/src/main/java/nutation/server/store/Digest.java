package nutation.server.store;

import java.util.HexFormat;

/// The digest of a diary: the exclusive or of the SHA-256 of its lines. Their order does not matter, so that every
/// device can reckon it, and with their number it shows whether two copies are the same.
///
/// @param hex 64 lower-case hex digits
public record Digest(String hex) {
    /// Of a diary without entries.
    public static final Digest EMPTY = new Digest("0".repeat(64));

    /// With one line more.
    ///
    /// @param sha256 of the line, hex
    Digest with(String sha256) {
        byte[] sum = HexFormat.of().parseHex(hex);
        byte[] line = HexFormat.of().parseHex(sha256);
        for (int i = 0; i < sum.length; i++) {
            sum[i] ^= line[i];
        }
        return new Digest(HexFormat.of().formatHex(sum));
    }
}
