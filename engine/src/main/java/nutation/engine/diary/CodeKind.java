package nutation.engine.diary;

import java.util.List;
import java.util.function.Function;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// One code of a closed set.
record CodeKind<T>(List<T> all, Function<T, String> code) implements Kind<T> {

    static <T extends Coded> CodeKind<T> of(List<T> all) {
        return new CodeKind<>(all, Coded::code);
    }

    @Override
    public T read(Json json) throws JsonRefused {
        if (json instanceof JsonText text) {
            for (int i = 0; i < all.size(); i++) {
                if (code.apply(all.get(i)).equals(text.value())) {
                    return all.get(i);
                }
            }
            throw refused("unknown-code", json.text());
        }
        throw wrong(json);
    }

    @Override
    public String expects() {
        StringBuilder codes = new StringBuilder("one of ");
        for (int i = 0; i < all.size(); i++) {
            codes.append(i == 0 ? "" : ", ").append(code.apply(all.get(i)));
        }
        return codes.toString();
    }

    @Override
    public Json write(T value) {
        return new JsonText(code.apply(value));
    }

    @Override
    public JsonObject schema() {
        return JsonObject.build()
                .with("enum", JsonArray.of(all, each -> new JsonText(code.apply(each))))
                .done();
    }
}
