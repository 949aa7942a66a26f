package nutation.engine.diary;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.fixtures.Draws;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;

/// Changes one thing in a good entry: still JSON, but mostly no entry any more.
final class Mutants {
    private static final List<Json> STRANGERS = List.of(
            new JsonNull(),
            new JsonBool(true),
            new JsonNumber(-1),
            new JsonNumber(0),
            new JsonNumber(11),
            new JsonNumber(Integer.MAX_VALUE),
            new JsonText(""),
            new JsonText("left"),
            new JsonText("pain"),
            new JsonText("2026-02-30"),
            new JsonText("2026-02-30T08:00:00.000+01:00"),
            new JsonArray(List.of()),
            new JsonArray(List.of(new JsonText("mat"), new JsonText("mat"))),
            new JsonObject(List.of()));
    private static final List<String> NAMES =
            List.of("id", "score", "answer", "news", "format", "by", "left", "mat", "A", "a b", "hip-left", "step");
    private static final String CHARACTERS = "aZ0-9 \n+:TZ\"é.";

    private final Draws draws;
    private int left;

    private Mutants(Draws draws, int left) {
        this.draws = draws;
        this.left = left;
    }

    static Json of(Json good, Draws draws) {
        return new Mutants(draws, draws.between(0, size(good) - 1)).change(good);
    }

    /// Goes through the values in order and changes the one whose turn it is.
    private Json change(Json json) {
        if (left-- == 0) {
            return mutant(json);
        }
        return switch (json) {
            case JsonObject object -> {
                List<JsonObject.Member> members = new ArrayList<>();
                for (JsonObject.Member each : object.members()) {
                    members.add(new JsonObject.Member(each.name(), change(each.value())));
                }
                yield new JsonObject(List.copyOf(members));
            }
            case JsonArray array -> JsonArray.of(array.items(), this::change);
            case JsonText text -> text;
            case JsonNumber number -> number;
            case JsonBool flag -> flag;
            case JsonNull none -> none;
        };
    }

    private Json mutant(Json json) {
        if (draws.oneIn(3)) {
            return draws.pick(STRANGERS);
        }
        return switch (json) {
            case JsonObject object -> object(object.members());
            case JsonArray array -> array(array.items());
            case JsonText text -> new JsonText(text(text.value()));
            case JsonNumber number -> new JsonNumber(draws.pick(-number.value(), number.value() + 1, 61, 1000, 7200));
            case JsonBool flag -> new JsonBool(!flag.value());
            case JsonNull none -> none;
        };
    }

    private Json object(List<JsonObject.Member> members) {
        List<JsonObject.Member> changed = new ArrayList<>(members);
        int at = draws.between(0, members.size());
        if (at == members.size() || draws.oneIn(3)) {
            add(changed, draws.pick(NAMES), draws.pick(STRANGERS));
        } else if (draws.oneIn(2)) {
            changed.remove(at);
        } else {
            JsonObject.Member renamed = changed.remove(at);
            add(changed, draws.oneIn(2) ? draws.pick(NAMES) : text(renamed.name()), renamed.value());
        }
        return new JsonObject(List.copyOf(changed));
    }

    /// A doubled name could not be said to the schema's validator.
    private static void add(List<JsonObject.Member> members, String name, Json value) {
        members.removeIf(each -> each.name().equals(name));
        members.add(new JsonObject.Member(name, value));
    }

    private Json array(List<Json> items) {
        List<Json> changed = new ArrayList<>(items);
        if (items.isEmpty() || draws.oneIn(3)) {
            changed.add(draws.pick(STRANGERS));
        } else if (draws.oneIn(2)) {
            changed.add(draws.pick(items));
        } else if (draws.oneIn(2)) {
            changed.remove(draws.between(0, items.size() - 1));
        } else {
            while (changed.size() <= 40) {
                changed.addAll(items);
            }
        }
        return new JsonArray(List.copyOf(changed));
    }

    private String text(String text) {
        int at = draws.between(0, text.length());
        if ((at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)))) {
            at = 0;
        }
        String other = String.valueOf(CHARACTERS.charAt(draws.between(0, CHARACTERS.length() - 1)));
        return switch (draws.between(0, 4)) {
            case 0 -> text + other;
            case 1 -> text.substring(0, at) + other + text.substring(at);
            case 2 -> text.substring(0, at);
            case 3 -> text.repeat(8);
            default -> text.substring(0, at) + other + (at < text.length() ? rest(text, at) : "");
        };
    }

    /// Behind the character that begins at `at`.
    private static String rest(String text, int at) {
        return text.substring(text.offsetByCodePoints(at, 1));
    }

    private static int size(Json json) {
        return switch (json) {
            case JsonObject object ->
                1
                        + object.members().stream()
                                .mapToInt(each -> size(each.value()))
                                .sum();
            case JsonArray array ->
                1 + array.items().stream().mapToInt(Mutants::size).sum();
            case JsonText text -> 1;
            case JsonNumber number -> 1;
            case JsonBool flag -> 1;
            case JsonNull none -> 1;
        };
    }
}
