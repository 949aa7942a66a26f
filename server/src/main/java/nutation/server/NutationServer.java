package nutation.server;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import nutation.server.day.Coaching;
import nutation.server.day.EngineCoaching;
import nutation.server.fhir.FhirConfiguration;
import nutation.server.folder.DataFolder;
import nutation.server.folder.ServerFile;
import nutation.server.guard.Entrance;
import nutation.server.guard.HttpsEntrance;
import nutation.server.guard.Key;
import nutation.server.guard.Keyring;
import nutation.server.guard.PersonalEntrance;
import nutation.server.http.Loopback;
import nutation.server.http.OwnTomcat;
import nutation.server.http.ServerConfiguration;
import nutation.server.http.TlsFiles;
import nutation.server.operations.Figures;
import nutation.server.operations.LogShape;
import nutation.server.operations.ManagementPort;
import nutation.server.operations.Readiness;
import nutation.server.settings.Limits;
import nutation.server.settings.Reach;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import nutation.server.store.DiaryStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the server: one person's diary on this computer only, or many diaries by https.
public final class NutationServer {
    private NutationServer() {}

    /// Opens the data folder and the store, brings the tables up to date, and answers where the settings say.
    ///
    /// @return when it answers
    /// @throws CannotStart when something outside stands in the way; nothing is left open
    public static RunningServer start(Settings settings) throws CannotStart {
        return start(settings, EngineCoaching.fromClassPath(), InstantSource.system());
    }

    static RunningServer start(Settings settings, Coaching coaching, InstantSource clock) throws CannotStart {
        OneLog.everywhere();
        LogShape.apply(settings.logs());
        Opened opened = new Opened();
        boolean started = false;
        try {
            RunningServer server = start(settings, coaching, clock, opened);
            started = true;
            return server;
        } catch (IOException e) {
            throw new CannotStart.FolderNotWritable(settings.data(), e);
        } finally {
            if (!started) {
                opened.close();
            }
        }
    }

    private static RunningServer start(Settings settings, Coaching coaching, InstantSource clock, Opened opened)
            throws CannotStart, IOException {
        DataFolder folder = opened.add(DataFolder.open(settings.data()));
        int port = port(settings.reach());
        if (settings.reach() instanceof Reach.Tls tls) {
            TlsFiles.require(tls.certificate());
        }
        DiaryStore store = opened.add(DiaryStore.open(Databases.of(settings, folder), clock));
        Readiness readiness = new Readiness(store::answers);
        Figures figures = opened.add(settings.managed() ? Figures.kept() : Figures.none());
        ConfigurableApplicationContext spring = spring(new SpringSettings(settings.reach(), port), context -> {
            context.registerBean(InstantSource.class, () -> clock);
            context.registerBean(DiaryStore.class, () -> store, definition -> definition.setDestroyMethodName(""));
            context.registerBean(Figures.class, () -> figures, definition -> definition.setDestroyMethodName(""));
            context.registerBean(Readiness.class, () -> readiness);
            context.registerBean(Coaching.class, () -> coaching);
            context.registerBean(Settings.class, () -> settings);
            context.registerBean(Limits.class, settings::limits);
            context.registerBean(Reach.class, settings::reach);
            entrance(context, settings.reach(), folder, store);
            List<Class<?>> routes = ServerConfiguration.routes(settings.reach());
            routes.forEach(context::registerBean);
            if (settings.fhir()) {
                context.registerBean(FhirConfiguration.class);
            }
        });
        opened.add(spring);
        TomcatWebServer tomcat = tomcat(spring);
        if (settings.reach() instanceof Reach.Personal) {
            OwnTomcat.joinSix(tomcat, settings.limits().connections());
        }
        PairingInvitations invitations =
                settings.reach() instanceof Reach.Https https ? new PairingInvitations(store, https) : null;
        @Nullable ManagementPort management = null;
        if (settings.managed()) {
            management = opened.add(ManagementPort.open(
                    settings.managementPort() == null ? 0 : settings.managementPort(),
                    new ManagementPort.Sources(readiness, figures, folder.secret(), invitations)));
        }
        ServerFile file =
                ServerFile.write(folder.path(), tomcat.getPort(), management == null ? null : management.port());
        return new RunningServer(settings, folder, file, readiness, invitations, opened);
    }

    private static int port(Reach reach) throws CannotStart {
        if (reach.port() == 0) {
            return Loopback.free();
        }
        if (reach instanceof Reach.Personal) {
            Loopback.requireFree(reach.port());
        }
        return reach.port();
    }

    private static void entrance(GenericApplicationContext context, Reach reach, DataFolder folder, DiaryStore store) {
        switch (reach) {
            case Reach.Personal personal -> {
                Key key = new Key(folder.secret());
                context.registerBean(Key.class, () -> key);
                context.registerBean(Entrance.class, () -> new PersonalEntrance(key, store::person));
            }
            case Reach.Https https ->
                context.registerBean(Entrance.class, () -> new HttpsEntrance(https.name(), new Keyring(store)));
        }
    }

    /// What goes into Spring from outside.
    private interface Beans {
        void into(GenericApplicationContext context);
    }

    private static ConfigurableApplicationContext spring(SpringSettings settings, Beans beans) throws CannotStart {
        SpringApplication application = new SpringApplication(ServerConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setEnvironment(settings);
        application.addInitializers((GenericApplicationContext context) -> beans.into(context));
        try {
            return application.run();
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof PortInUseException) {
                    throw new CannotStart.PortInUse(settings.port(), e);
                }
            }
            throw e;
        }
    }

    private static TomcatWebServer tomcat(ConfigurableApplicationContext spring) {
        return (TomcatWebServer) Objects.requireNonNull(((ServletWebServerApplicationContext) spring).getWebServer());
    }
}
