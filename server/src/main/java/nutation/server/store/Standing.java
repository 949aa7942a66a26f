package nutation.server.store;

/// How far a diary goes. Two copies with the same standing hold the same entries.
///
/// @param last the position of its newest entry; positions have no gaps, so it is their number too
/// @param digest of all its lines
public record Standing(long last, Digest digest) {
    /// Of a diary without entries.
    static final Standing EMPTY = new Standing(0, Digest.EMPTY);

    /// The number of entries.
    public long count() {
        return last;
    }

    Standing with(String sha256) {
        return new Standing(last + 1, digest.with(sha256));
    }
}
