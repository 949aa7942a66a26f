package nutation.server.problem;

/// Where FHIR is spoken.
public final class FhirPath {
    private static final String BASE = "/fhir";

    private FhirPath() {}

    /// The address that takes a clinician's order.
    public static boolean isBase(String path) {
        return path.equals(BASE);
    }

    /// Whether a client there reads FHIR.
    public static boolean is(String path) {
        return isBase(path) || path.startsWith(BASE + "/");
    }
}
