package nutation.engine.review;

import java.util.List;
import nutation.engine.diary.Dates;
import nutation.engine.explain.Reason;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;
import org.jspecify.annotations.Nullable;

/// The letter as canonical JSON, the same bytes on the JVM and in the browser.
public final class LetterJson {
    /// What the diary never asks, so that nobody takes silence for "none".
    private static final List<String> NOT_ASKED = List.of("medicines");

    private LetterJson() {}

    /// One line.
    public static String text(Letter letter) {
        return of(letter).text();
    }

    /// Members in this order:
    ///
    /// * `date`, `engine`, `catalogue`, `reviewedBy` (null: not reviewed by a clinician);
    /// * `from`, `to`: the period;
    /// * `level`, `holds`: the gate, with every reason;
    /// * `finding`: as [ReviewJson], or null; `numbers`: as there, also without a finding;
    /// * `extremes`: `[{"place","best","worst"}]`, null where never told;
    /// * `redEvents`, `raised`: dates; `aerobic`: `[{"from","minutes"}]` by week;
    /// * `notAsked`: what the diary never asks; `questions`: reasons, to be put to the provider.
    public static JsonObject of(Letter letter) {
        Finding finding = letter.finding();
        return JsonObject.build()
                .with("date", Dates.text(letter.date()))
                .with("engine", letter.engine())
                .with("catalogue", letter.catalogue())
                .with("reviewedBy", letter.reviewedBy())
                .with("from", Dates.text(letter.from()))
                .with("to", Dates.text(letter.date()))
                .with("level", letter.clearance().level().code())
                .with("holds", JsonArray.of(letter.clearance().reasons(), Reason::json))
                .with("finding", finding == null ? new JsonNull() : ReviewJson.of(finding))
                .with("numbers", ReviewJson.of(letter.numbers()))
                .with("extremes", JsonArray.of(letter.extremes(), LetterJson::extremes))
                .with("redEvents", dates(letter.redEvents()))
                .with("raised", dates(letter.raised()))
                .with("aerobic", JsonArray.of(letter.aerobic(), LetterJson::minutes))
                .with("notAsked", NOT_ASKED)
                .with("questions", JsonArray.of(letter.questions(), Reason::json))
                .done();
    }

    private static JsonObject extremes(Letter.Extremes extremes) {
        return JsonObject.build()
                .with("place", extremes.place())
                .with("best", number(extremes.best()))
                .with("worst", number(extremes.worst()))
                .done();
    }

    private static JsonObject minutes(Letter.Minutes minutes) {
        return JsonObject.build()
                .with("from", Dates.text(minutes.from()))
                .with("minutes", minutes.minutes())
                .done();
    }

    private static JsonArray dates(List<Integer> dates) {
        return JsonArray.of(dates, each -> new JsonText(Dates.text(each)));
    }

    private static Json number(@Nullable Integer number) {
        return number == null ? new JsonNull() : new JsonNumber(number);
    }
}
