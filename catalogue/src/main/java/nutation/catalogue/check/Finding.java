package nutation.catalogue.check;

/// Something that must be mended before the catalogue can be shipped.
///
/// @param where file or key
/// @param found what stands there
/// @param wayOut what to do
public record Finding(String where, String found, String wayOut) {
    @Override
    public String toString() {
        return where + ": " + found + ". " + wayOut;
    }
}
