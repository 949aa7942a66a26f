package nutation.server.http;

import nutation.server.app.AppFiles;
import nutation.server.day.Coaching;
import nutation.server.day.KeptHistory;
import nutation.server.guard.Guard;
import nutation.server.guard.Key;
import nutation.server.store.DiaryStore;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
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
/// The store, the key and the door to the engine are made before Spring starts and are handed in as beans.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({
    AppFiles.class,
    DayController.class,
    DiaryController.class,
    OpenController.class,
    Refusals.class,
    StatusController.class
})
public class ServerConfiguration {
    @Bean
    KeptHistory keptHistory(DiaryStore store, Coaching coaching) {
        return new KeptHistory(store, coaching);
    }

    @Bean
    FilterRegistrationBean<Guard> guard(Key key) {
        FilterRegistrationBean<Guard> registration = new FilterRegistrationBean<>(new Guard(key));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.addUrlPatterns("/*");
        return registration;
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> loopbackOnly() {
        return new LoopbackTomcat();
    }
}
