package nutation.population.outcomes;

import java.util.List;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.population.measure.Count;
import nutation.population.outcomes.Outcomes.Amount;
import nutation.population.outcomes.Outcomes.Hurting;
import nutation.population.outcomes.Outcomes.Share;
import org.jspecify.annotations.Nullable;

/// Outcomes as JSON in whole numbers; null is what is left out.
final class OutcomesJson {
    private OutcomesJson() {}

    /// One line.
    static String text(Outcomes outcomes) {
        List<Amount> weeks =
                outcomes.weekly().values().stream().flatMap(List::stream).toList();
        return JsonObject.build()
                .with("people", json(outcomes.people()))
                .with("left", outcomes.left())
                .with("amounts", JsonArray.of(outcomes.amounts(), OutcomesJson::json))
                .with("shares", JsonArray.of(outcomes.shares(), OutcomesJson::json))
                .with("weekly", JsonArray.of(weeks, OutcomesJson::json))
                .with("uses", JsonArray.of(outcomes.uses(), OutcomesJson::json))
                .done()
                .text();
    }

    private static JsonObject json(Share share) {
        return JsonObject.build()
                .with("name", share.measure().column())
                .with("yes", json(share.yes()))
                .with("no", json(share.no()))
                .with("unknown", json(share.unknown()))
                .done();
    }

    private static JsonObject json(Hurting hurting) {
        return JsonObject.build()
                .with("exercise", hurting.use().exercise())
                .with("use", hurting.use().use())
                .with("side", hurting.use().side().code())
                .with("people", json(hurting.people()))
                .with("hurt", json(hurting.hurt()))
                .with("sets", json(hurting.sets()))
                .with("painful", json(hurting.painful()))
                .done();
    }

    private static JsonObject json(Amount amount) {
        Count count = amount.count();
        return JsonObject.build()
                .with("name", amount.name())
                .with("people", json(amount.people()))
                .with("sum", count == null ? json((Long) null) : json(count.sum()))
                .with("affected", json(amount.affected()))
                .done();
    }

    private static Json json(@Nullable Long value) {
        return value == null ? new JsonNull() : new JsonNumber(Math.toIntExact(value));
    }
}
