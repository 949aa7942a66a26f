package nutation.server;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.openapiparser.OpenApiParser;
import io.openapiparser.OpenApiResult;
import io.openapiprocessor.jsonschema.schema.DocumentLoader;
import io.openapiprocessor.jsonschema.schema.DocumentStore;
import io.openapiprocessor.jsonschema.schema.SchemaStore;
import io.openapiprocessor.jsonschema.validator.Validator;
import io.openapiprocessor.jsonschema.validator.ValidatorSettings;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
                address -> {
                    throw new IOException(address + " is not to be fetched");
                },
                text -> new Load(LoadSettings.builder().build()).loadFromString(text));
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
        operations().forEach(each -> routes.add(each.method() + " " + each.path()));
        return routes;
    }

    List<DescribedOperation> operations() {
        List<DescribedOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
                operations.add(new DescribedOperation(
                        this, each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()));
            }
        }
        return operations;
    }

    /// Follows a reference inside the document.
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : document.at(reference.asString().substring(1));
    }

    /// What does not fit a schema of the document.
    ///
    /// @param pointer to the schema, such as `#/components/schemas/Day`
    List<String> faults(String pointer, JsonNode body) {
        Schema schema = schemas.getSchema(SchemaLocation.of(PLACE + pointer));
        return words(schema.validate(body));
    }

    /// What does not fit this schema.
    List<String> faults(JsonNode schema, String text) {
        return words(schemas.getSchema(schema).validate(JsonMapper.shared().valueToTree(text)));
    }

    private static List<String> words(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }
}
