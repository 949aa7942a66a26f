package nutation.server.http;

import nutation.engine.diary.DiarySchema;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The interface described for programs: OpenAPI 3.1, and the JSON Schema of one entry, to which it points.
@RestController
final class InterfaceController {
    /// RFC 9512.
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @GetMapping("/api/openapi.yaml")
    ResponseEntity<Resource> openApi() {
        return described(YAML).body(new ClassPathResource("openapi.yaml", InterfaceController.class));
    }

    @GetMapping("/api/entry.schema.json")
    ResponseEntity<String> entry() {
        return described(SCHEMA).body(DiarySchema.json());
    }

    private static ResponseEntity.BodyBuilder described(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache());
    }
}
