package nutation.catalogue.figure;

import java.util.Locale;
import nutation.figure.body.Half;
import nutation.figure.body.Part;

/// Names in messages.
final class Words {
    private Words() {}

    static String of(Half half) {
        return half.name().toLowerCase(Locale.ROOT);
    }

    static String of(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
