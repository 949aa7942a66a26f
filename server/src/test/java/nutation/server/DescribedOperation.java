package nutation.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One operation of the interface's description.
///
/// @param method such as `GET`
/// @param path with names in braces
record DescribedOperation(OpenApi document, String method, String path, JsonNode node) {
    /// A parameter with the value of an example.
    ///
    /// @param in where it stands: `query` or `path`
    record Parameter(String name, String in, String value) {}

    /// A body with its content type.
    record Body(String type, JsonNode value) {}

    String id() {
        return node.get("operationId").asString();
    }

    boolean isFor(String tag) {
        return node.get("tags").toString().contains("\"" + tag + "\"");
    }

    /// The parameters of an example.
    List<Parameter> parameters(String example) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : node.path("parameters")) {
            JsonNode parameter = document.resolved(each);
            JsonNode value = parameter.path("examples").path(example).path("value");
            if (!value.isMissingNode()) {
                parameters.add(new Parameter(
                        parameter.get("name").asString(), parameter.get("in").asString(), value.asString()));
            }
        }
        return parameters;
    }

    /// The body of an example; null where it has none.
    @Nullable
    Body body(String example) {
        for (Map.Entry<String, JsonNode> each :
                node.path("requestBody").path("content").properties()) {
            JsonNode value = each.getValue().path("examples").path(example).path("value");
            if (!value.isMissingNode()) {
                return new Body(each.getKey(), value);
            }
        }
        return null;
    }

    List<DescribedResponse> responses() {
        List<DescribedResponse> responses = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : node.get("responses").properties()) {
            responses.add(new DescribedResponse(this, each.getKey(), document.resolved(each.getValue())));
        }
        return responses;
    }

    @Override
    public String toString() {
        return id();
    }
}
