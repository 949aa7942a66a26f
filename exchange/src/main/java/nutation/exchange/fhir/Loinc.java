package nutation.exchange.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/// The LOINC codes that are written. LOINC is copyright Regenstrief Institute, Inc., and free to use.
enum Loinc {
    PAIN("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"),
    DURATION("55411-3", "Exercise duration"),
    DAYS_A_WEEK(
            "89555-7",
            "How many days per week did you engage in moderate to strenuous physical activity in the last 30 days"),
    MINUTES_A_DAY(
            "68516-4",
            "On those days that you engage in moderate to strenuous exercise, how many minutes, on average, do you exercise"),
    MINUTES_A_WEEK("82290-8", "Frequency of moderate to vigorous aerobic physical activity"),
    STRENGTH_DAYS_A_WEEK("82291-6", "Frequency of muscle-strengthening physical activity");

    static final String SYSTEM = "http://loinc.org";

    private final String code;
    private final String display;

    Loinc(String code, String display) {
        this.code = code;
        this.display = display;
    }

    CodeableConcept concept() {
        return new CodeableConcept(new Coding(SYSTEM, code, display)).setText(display);
    }
}
