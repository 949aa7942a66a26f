package nutation.engine.diary;

import nutation.engine.json.Json;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// A string of so many characters (code points).
record TextKind(int shortest, int longest) implements Kind<String> {
    @Override
    public String read(Json json) throws JsonRefused {
        if (!(json instanceof JsonText text)) {
            throw wrong(json);
        }
        int length = text.value().codePointCount(0, text.value().length());
        if (length < shortest || length > longest) {
            throw refused("out-of-range", json.text());
        }
        return text.value();
    }

    @Override
    public Json write(String value) {
        return new JsonText(value);
    }

    @Override
    public JsonObject schema() {
        return JsonObject.build()
                .with("type", "string")
                .with("minLength", shortest)
                .with("maxLength", longest)
                .done();
    }

    @Override
    public String expects() {
        return "a text of " + shortest + " to " + longest + " characters";
    }
}
