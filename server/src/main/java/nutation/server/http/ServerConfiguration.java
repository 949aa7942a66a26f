package nutation.server.http;

import jakarta.servlet.Filter;
import java.time.InstantSource;
import java.util.List;
import nutation.server.app.AppFiles;
import nutation.server.day.Coaching;
import nutation.server.day.KeptHistory;
import nutation.server.exchange.CalendarController;
import nutation.server.exchange.DiaryCalendar;
import nutation.server.exchange.Edition;
import nutation.server.exchange.FeedController;
import nutation.server.exchange.PaperController;
import nutation.server.exchange.Printing;
import nutation.server.guard.Entrance;
import nutation.server.guard.Guard;
import nutation.server.limit.LoadGuard;
import nutation.server.operations.Figures;
import nutation.server.operations.HealthController;
import nutation.server.operations.RequestRecord;
import nutation.server.pairing.DevicesController;
import nutation.server.pairing.OnlyByHttps;
import nutation.server.pairing.PairingController;
import nutation.server.settings.Reach;
import nutation.server.settings.Settings;
import nutation.server.store.DiaryStore;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// The parts of the web server. What is switched on is listed here, so that no jar on the class path switches on
/// more.
///
/// The settings, the store and the door to the engine are made before Spring starts and are handed in as beans.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    SslAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({
    AppFiles.class,
    CalendarController.class,
    DayController.class,
    DiaryController.class,
    HealthController.class,
    InterfaceController.class,
    PaperController.class,
    ProblemPages.class,
    Refusals.class,
    StatusController.class
})
public class ServerConfiguration {
    /// The routes of one kind of reach only.
    public static List<Class<?>> routes(Reach reach) {
        return switch (reach) {
            case Reach.Personal personal -> List.of(OpenController.class, OnlyByHttps.class);
            case Reach.Https https -> List.of(PairingController.class, DevicesController.class, FeedController.class);
        };
    }

    @Bean
    KeptHistory keptHistory(DiaryStore store, Coaching coaching, Settings settings) {
        return new KeptHistory(store, coaching, settings.limits().keptEntries());
    }

    @Bean
    Edition edition() {
        return new Edition();
    }

    @Bean
    Printing printing(Edition edition) {
        return new Printing(edition);
    }

    @Bean
    DiaryCalendar diaryCalendar(
            DiaryStore store, KeptHistory history, Edition edition, InstantSource clock, Reach reach) {
        return new DiaryCalendar(store, history, edition, clock, reach);
    }

    @Bean
    FilterRegistrationBean<RequestRecord> requestRecord(Figures figures) {
        return filter(new RequestRecord(figures), 0, "/*");
    }

    @Bean
    FilterRegistrationBean<Guard> guard(Entrance entrance) {
        return filter(new Guard(entrance), 1, "/*");
    }

    @Bean
    FilterRegistrationBean<LoadGuard> loadGuard(Settings settings, Figures figures) {
        LoadGuard guard = new LoadGuard(settings.limits());
        figures.underWay(guard::underWay);
        return filter(guard, 2, "/api/*", "/calendar/*", "/fhir/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> filter(F filter, int place, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.addUrlPatterns(paths);
        return registration;
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownTomcat(Settings settings) {
        return new OwnTomcat(settings.reach(), settings.limits().connections());
    }
}
