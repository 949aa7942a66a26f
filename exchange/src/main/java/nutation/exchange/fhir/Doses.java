package nutation.exchange.fhir;

/// A dose in words: FHIR has no element for repetitions and holds in a plan.
final class Doses {
    private Doses() {}

    static String words(Source source, int hold, int reps, int sets) {
        return source.text(hold == 0 ? "fhir.moved" : "fhir.dose")
                .replace("{sets}", String.valueOf(sets))
                .replace("{reps}", String.valueOf(reps))
                .replace("{hold}", String.valueOf(hold));
    }
}
