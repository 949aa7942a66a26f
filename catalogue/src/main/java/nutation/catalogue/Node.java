package nutation.catalogue;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonText;

/// A place in a file of the catalogue, for taking values out by name with messages that name the place.
record Node(Json json, String where) {

    Node at(String name) throws BadData {
        Json found = json instanceof JsonObject object ? object.get(name) : null;
        if (found == null) {
            throw new BadData(where + ": " + name + " is missing");
        }
        return new Node(found, where + " " + name);
    }

    boolean has(String name) {
        return json instanceof JsonObject object && object.get(name) != null;
    }

    String text() throws BadData {
        return switch (json) {
            case JsonText text -> text.value();
            case JsonNumber number -> number.text();
            case JsonBool flag -> flag.value() ? "yes" : "no";
            default -> throw new BadData(where + ": " + json.text() + " is no text");
        };
    }

    String text(String name) throws BadData {
        return at(name).text();
    }

    String text(String name, String otherwise) throws BadData {
        return has(name) ? text(name) : otherwise;
    }

    int number(String name) throws BadData {
        Node found = at(name);
        if (found.json instanceof JsonNumber number) {
            return number.value();
        }
        throw new BadData(found.where + ": " + found.json.text() + " is no whole number");
    }

    int number(String name, int otherwise) throws BadData {
        return has(name) ? number(name) : otherwise;
    }

    boolean flag(String name, boolean otherwise) throws BadData {
        if (!has(name)) {
            return otherwise;
        }
        if (at(name).json instanceof JsonBool flag) {
            return flag.value();
        }
        throw new BadData(where + " " + name + ": write true or false");
    }

    /// The items of a list; none where it is not there.
    List<Node> list(String name) throws BadData {
        return has(name) ? at(name).items() : List.of();
    }

    private List<Node> items() throws BadData {
        if (!(json instanceof JsonArray array)) {
            throw new BadData(where + ": a list is expected");
        }
        List<Node> result = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            result.add(new Node(array.items().get(i), where + "[" + (i + 1) + "]"));
        }
        return result;
    }

    List<String> texts(String name) throws BadData {
        return has(name) ? at(name).texts() : List.of();
    }

    List<String> texts() throws BadData {
        List<String> result = new ArrayList<>();
        for (Node each : items()) {
            result.add(each.text());
        }
        return result;
    }

    /// The members of an object, in order.
    List<JsonObject.Member> members() throws BadData {
        if (json instanceof JsonObject object) {
            return object.members();
        }
        throw new BadData(where + ": names with values are expected");
    }
}
