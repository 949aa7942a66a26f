package nutation.server;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import nutation.server.day.Coaching;
import nutation.server.day.EngineCoaching;
import nutation.server.folder.DataFolder;
import nutation.server.folder.ServerFile;
import nutation.server.guard.Key;
import nutation.server.http.Loopback;
import nutation.server.http.LoopbackTomcat;
import nutation.server.http.ServerConfiguration;
import nutation.server.start.CannotStart;
import nutation.server.store.Database;
import nutation.server.store.DiaryStore;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/// Starts the server of personal mode: one person's diary, on this computer only.
public final class NutationServer {
    private NutationServer() {}

    /// Opens the data folder, brings the diary's tables up to date, and answers on the loopback addresses.
    ///
    /// @return when it answers
    /// @throws CannotStart when something outside stands in the way; nothing is left open
    public static RunningServer start(ServerOptions options) throws CannotStart {
        return start(options, EngineCoaching.fromClassPath(), InstantSource.system());
    }

    static RunningServer start(ServerOptions options, Coaching coaching, InstantSource clock) throws CannotStart {
        OneLog.everywhere();
        DataFolder folder = DataFolder.open(options.data());
        boolean started = false;
        try {
            int port = options.port();
            if (port == 0) {
                port = Loopback.free();
            } else {
                Loopback.requireFree(port);
            }
            RunningServer server = withFolder(port, folder, coaching, clock);
            started = true;
            return server;
        } catch (IOException e) {
            throw new CannotStart.FolderNotWritable(folder.path(), e);
        } finally {
            if (!started) {
                closeQuietly(folder);
            }
        }
    }

    private static RunningServer withFolder(int port, DataFolder folder, Coaching coaching, InstantSource clock)
            throws CannotStart, IOException {
        DiaryStore store = DiaryStore.open(Database.sqlite(folder.diary()), clock);
        ConfigurableApplicationContext spring = null;
        boolean started = false;
        try {
            spring = spring(port, store, new Key(folder.secret()), coaching);
            TomcatWebServer tomcat = tomcat(spring);
            LoopbackTomcat.joinSix(tomcat);
            ServerFile file = ServerFile.write(folder.path(), tomcat.getPort());
            started = true;
            return new RunningServer(folder, store, spring, file);
        } finally {
            if (!started) {
                if (spring != null) {
                    spring.close();
                }
                store.close();
            }
        }
    }

    private static ConfigurableApplicationContext spring(int port, DiaryStore store, Key key, Coaching coaching)
            throws CannotStart {
        SpringApplication application = new SpringApplication(ServerConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setEnvironment(new OwnSettings(port));
        application.addInitializers((GenericApplicationContext context) -> {
            context.registerBean(DiaryStore.class, () -> store, definition -> definition.setDestroyMethodName(""));
            context.registerBean(Key.class, () -> key);
            context.registerBean(Coaching.class, () -> coaching);
        });
        try {
            return application.run();
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof PortInUseException) {
                    throw new CannotStart.PortInUse(port, e);
                }
            }
            throw e;
        }
    }

    private static TomcatWebServer tomcat(ConfigurableApplicationContext spring) {
        return (TomcatWebServer) Objects.requireNonNull(((ServletWebServerApplicationContext) spring).getWebServer());
    }

    private static void closeQuietly(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            // The refusal that is on its way says more; the lock ends with the process at the latest.
        }
    }

    /// The server's settings: these and no others. A stray variable of the environment or a file in the
    /// current folder must not open the server to the network.
    private static final class OwnSettings extends StandardEnvironment {
        private OwnSettings(int port) {
            getPropertySources().addFirst(new MapPropertySource("port", Map.of("server.port", port)));
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
}
