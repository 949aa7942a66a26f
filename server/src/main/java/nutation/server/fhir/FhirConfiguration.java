package nutation.server.fhir;

import java.net.URI;
import java.time.InstantSource;
import nutation.server.day.KeptHistory;
import nutation.server.exchange.Edition;
import nutation.server.settings.Reach;
import nutation.server.store.DiaryStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// FHIR, where the settings want it.
@Configuration(proxyBeanMethods = false)
public class FhirConfiguration {
    @Bean
    ServletRegistrationBean<FhirServlet> fhir(
            DiaryStore store, KeptHistory history, Edition edition, InstantSource clock, Reach reach) {
        @Nullable URI base = reach instanceof Reach.Https https ? https.name().resolve("/fhir") : null;
        FhirServlet servlet =
                new FhirServlet(new Source(history, edition, clock), new Orders(store, history, edition, clock), base);
        return new ServletRegistrationBean<>(servlet, "/fhir/*");
    }
}
