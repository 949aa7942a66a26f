package nutation.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What an operation may answer.
///
/// @param status such as `200`, or `default`
record DescribedResponse(DescribedOperation operation, String status, JsonNode node) {
    /// The content types.
    Set<String> types() {
        return new TreeSet<>(node.path("content").propertyNames());
    }

    /// The names of the examples that lead here.
    Set<String> examples() {
        Set<String> names = new TreeSet<>();
        node.path("content")
                .forEach(content -> names.addAll(content.path("examples").propertyNames()));
        JsonNode own = node.get("x-example");
        if (own != null) {
            names.add(own.asString());
        }
        return names;
    }

    /// What stands written of an example of this type; null where there is nothing.
    @Nullable
    JsonNode written(String type, String example) {
        return node.path("content").path(type).path("examples").path(example).get("value");
    }

    /// What of a body does not fit its schema.
    List<String> faults(String type, JsonNode body) {
        String reference =
                node.path("content").path(type).path("schema").path("$ref").asString("");
        String own = String.join(
                "/",
                "#/paths",
                escaped(operation.path()),
                operation.method().toLowerCase(Locale.ROOT),
                "responses",
                status,
                "content",
                escaped(type),
                "schema");
        return operation.document().faults(reference.isEmpty() ? own : reference, body);
    }

    /// What of the headers is missing or does not fit.
    List<String> faults(Answer answer) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : node.path("headers").properties()) {
            JsonNode header = operation.document().resolved(each.getValue());
            String came = answer.header(each.getKey());
            if (came == null) {
                faults.add(each.getKey() + " is missing");
            } else {
                faults.addAll(operation.document().faults(header.get("schema"), came));
            }
        }
        return faults;
    }

    private static String escaped(String word) {
        return word.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }
}
