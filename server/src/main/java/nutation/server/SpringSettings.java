package nutation.server;

import java.util.HashMap;
import java.util.Map;
import nutation.server.settings.Certificate;
import nutation.server.settings.Reach;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/// What Spring is told: this and nothing else. A stray variable of the environment or a file in the current folder must
/// not open the server to the network.
final class SpringSettings extends StandardEnvironment {
    private static final String BUNDLE = "nutation";

    private final int port;

    SpringSettings(Reach reach, int port) {
        this.port = port;
        Map<String, Object> own = new HashMap<>();
        own.put("server.port", port);
        if (reach instanceof Reach.Tls tls) {
            own.put("server.ssl.bundle", BUNDLE);
            own.put("spring.ssl.bundle.watch.file.quiet-period", "1s");
            own.putAll(bundle(tls.certificate()));
        }
        getPropertySources().addFirst(new MapPropertySource("own", own));
    }

    int port() {
        return port;
    }

    /// The certificate as a bundle of Boot's, which is read again when its files change.
    private static Map<String, Object> bundle(Certificate certificate) {
        return switch (certificate) {
            case Certificate.Pem pem -> {
                String bundle = "spring.ssl.bundle.pem." + BUNDLE;
                yield Map.of(
                        bundle + ".reload-on-update", true,
                        bundle + ".keystore.certificate",
                                pem.certificate().toUri().toString(),
                        bundle + ".keystore.private-key", pem.key().toUri().toString());
            }
            case Certificate.Keystore keystore -> {
                String bundle = "spring.ssl.bundle.jks." + BUNDLE;
                yield Map.of(
                        bundle + ".reload-on-update",
                        true,
                        bundle + ".keystore.type",
                        "PKCS12",
                        bundle + ".keystore.location",
                        keystore.file().toUri().toString(),
                        bundle + ".keystore.password",
                        keystore.password());
            }
        };
    }

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
        sources.addLast(new MapPropertySource(
                "settings",
                Map.ofEntries(
                        Map.entry("spring.config.location", "optional:classpath:/nutation/server/none/"),
                        Map.entry("spring.threads.virtual.enabled", true),
                        Map.entry("spring.jackson.mapper.sort-properties-alphabetically", false),
                        Map.entry("spring.web.resources.add-mappings", false),
                        Map.entry("spring.mvc.formcontent.filter.enabled", false),
                        Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
                        Map.entry("spring.jmx.enabled", false),
                        Map.entry("server.shutdown", "graceful"),
                        Map.entry("server.forward-headers-strategy", "none"),
                        Map.entry("server.tomcat.mbeanregistry.enabled", false))));
    }
}
