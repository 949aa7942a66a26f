package nutation.server;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.openapiparser.OpenApiParser;
import io.openapiparser.OpenApiResult;
import io.openapiprocessor.jsonschema.reader.UriReader;
import io.openapiprocessor.jsonschema.schema.DocumentLoader;
import io.openapiprocessor.jsonschema.schema.DocumentStore;
import io.openapiprocessor.jsonschema.schema.SchemaStore;
import io.openapiprocessor.jsonschema.validator.Validator;
import io.openapiprocessor.jsonschema.validator.ValidatorSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the interface, as the tests read it.
///
/// Requests and answers belong together by the names of their examples: the request example `planned` leads to the
/// response that has an example `planned`, or, where an answer is nothing to be written down, says `x-example:
/// planned`.
final class OpenApi {
    private static final String PLACE = "https://nutation.test/openapi";

    private final Object tree;
    private final JsonNode document;
    private final SchemaRegistry schemas;

    private OpenApi(Object tree) {
        this.tree = tree;
        this.document = JsonMapper.shared().valueToTree(tree);
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(PLACE, document.toString())));
    }

    static OpenApi of(String yaml) {
        return new OpenApi(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /// Everything that an independent library finds wrong with it as a document of OpenAPI 3.1.
    List<String> faults() {
        DocumentLoader loader = new DocumentLoader(
                new UriReader(), text -> new Load(LoadSettings.builder().build()).loadFromString(text));
        OpenApiResult parsed = new OpenApiParser(new DocumentStore(), loader).parse(URI.create(PLACE), tree);
        SchemaStore store = new SchemaStore(loader);
        store.registerDraft202012();
        boolean valid = parsed.validate(new Validator(new ValidatorSettings()), store);
        List<String> faults = new ArrayList<>(parsed.getValidationErrors().stream()
                .map(each -> each.getInstanceLocation() + ": " + each.getText())
                .toList());
        if (!valid && faults.isEmpty()) {
            faults.add("not valid");
        }
        return faults;
    }

    /// All operations, such as `GET /api/diary`.
    Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        operations().forEach(each -> routes.add(each.method + " " + each.path));
        return routes;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
                operations.add(new Operation(each.getKey().toUpperCase(), path.getKey(), each.getValue()));
            }
        }
        return operations;
    }

    /// Follows a reference inside the document.
    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : document.at(reference.asString().substring(1));
    }

    /// One operation of the document.
    final class Operation {
        private final String method;
        private final String path;
        private final JsonNode node;

        private Operation(String method, String path, JsonNode node) {
            this.method = method;
            this.path = path;
            this.node = node;
        }

        String method() {
            return method;
        }

        String path() {
            return path;
        }

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
                JsonNode parameter = resolved(each);
                JsonNode value = parameter.path("examples").path(example).path("value");
                if (!value.isMissingNode()) {
                    parameters.add(new Parameter(
                            parameter.get("name").asString(),
                            parameter.get("in").asString(),
                            value.asString()));
                }
            }
            return parameters;
        }

        /// The body of an example with its content type; null where it has none.
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

        List<Response> responses() {
            List<Response> responses = new ArrayList<>();
            for (Map.Entry<String, JsonNode> each : node.get("responses").properties()) {
                responses.add(new Response(this, each.getKey(), resolved(each.getValue())));
            }
            return responses;
        }

        @Override
        public String toString() {
            return id();
        }
    }

    record Parameter(String name, String in, String value) {}

    record Body(String type, JsonNode value) {}

    /// What an operation may answer.
    final class Response {
        private final Operation operation;
        private final String status;
        private final JsonNode node;

        private Response(Operation operation, String status, JsonNode node) {
            this.operation = operation;
            this.status = status;
            this.node = node;
        }

        String status() {
            return status;
        }

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
            return node.path("content")
                    .path(type)
                    .path("examples")
                    .path(example)
                    .get("value");
        }

        /// What does not fit its schema.
        List<String> faults(String type, JsonNode body) {
            String pointer =
                    node.path("content").path(type).path("schema").path("$ref").asString("");
            String place = pointer.isEmpty()
                    ? "#/paths/" + escaped(operation.path) + "/" + operation.method.toLowerCase() + "/responses/"
                            + status + "/content/" + escaped(type) + "/schema"
                    : pointer;
            return OpenApi.this.faults(place, body);
        }

        /// The headers that are promised, with the faults of what came.
        List<String> faults(Answer answer) {
            List<String> faults = new ArrayList<>();
            for (Map.Entry<String, JsonNode> each : node.path("headers").properties()) {
                JsonNode header = resolved(each.getValue());
                String came = answer.header(each.getKey());
                if (came == null) {
                    faults.add(each.getKey() + " is missing");
                } else {
                    JsonNode schema = header.get("schema");
                    faults.addAll(words(schemas.getSchema(schema)
                            .validate(JsonMapper.shared().valueToTree(came))));
                }
            }
            return faults;
        }
    }

    /// What does not fit a schema of the document.
    List<String> faults(String pointer, JsonNode body) {
        Schema schema = schemas.getSchema(SchemaLocation.of(PLACE + pointer));
        return words(schema.validate(body));
    }

    private static List<String> words(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }

    private static String escaped(String word) {
        return word.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }
}
