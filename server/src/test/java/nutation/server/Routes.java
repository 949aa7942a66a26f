package nutation.server;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nutation.engine.history.History;
import nutation.server.day.Coaching;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The route table of a server, as Spring has it, and the servlets beside it: a door to the engine that Spring tells of
/// itself.
final class Routes implements Coaching, ApplicationContextAware {
    private final Coaching coaching;
    private final Set<String> routes = new TreeSet<>();
    private ApplicationContext context;

    Routes() {
        this(new Served.CountingCoach());
    }

    /// @param coaching the door behind this one
    Routes(Coaching coaching) {
        this.coaching = coaching;
    }

    @Override
    public String version() {
        return coaching.version();
    }

    @Override
    public String catalogue() {
        return coaching.catalogue();
    }

    @Override
    public String day(History history, int date) {
        return coaching.day(history, date);
    }

    @Override
    public void setApplicationContext(ApplicationContext context) {
        this.context = context;
    }

    /// All routes, such as `GET /api/diary`.
    Set<String> all() {
        if (routes.isEmpty()) {
            context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                    .flatMap(Routes::lines)
                    .forEach(routes::add);
            for (ServletRegistrationBean<?> each :
                    context.getBeansOfType(ServletRegistrationBean.class).values()) {
                if (!(each.getServlet() instanceof DispatcherServlet)) {
                    each.getUrlMappings().forEach(path -> routes.add("SERVLET " + path));
                }
            }
        }
        return routes;
    }

    private static Stream<String> lines(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Stream<String> names =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
        return names.flatMap(name -> info.getPatternValues().stream().map(pattern -> name + " " + pattern));
    }
}
