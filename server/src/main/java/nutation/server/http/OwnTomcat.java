package nutation.server.http;

import java.net.InetAddress;
import java.util.List;
import nutation.server.settings.Reach;
import nutation.server.start.CannotStart;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/// Tomcat where the settings say, without https on the loopback addresses only, with bounds on what one client may
/// take.
public final class OwnTomcat implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int TIMEOUT_MILLIS = 10_000;

    /// A client that sends far too much is still answered: the rest of its body, up to this size, is read and
    /// thrown away. Beyond it the connection is cut.
    private static final int SWALLOWED_BYTES = 16 << 20;

    private final Reach reach;
    private final int connections;

    OwnTomcat(Reach reach, int connections) {
        this.reach = reach;
        this.connections = connections;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        switch (reach) {
            case Reach.Personal personal -> factory.setAddress(Loopback.four());
            case Reach.Tls tls -> factory.setAddress(tls.address());
            case Reach.Proxied proxied -> {
                factory.setAddress(proxied.address());
                // Takes the client's address from X-Forwarded-For, and only from a proxy with a private address.
                factory.addContextValves(new RemoteIpValve());
            }
        }
        factory.addConnectorCustomizers(connector -> bound(connector, connections));
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    private static void bound(Connector connector, int connections) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxConnections(connections);
            http.setConnectionTimeout(TIMEOUT_MILLIS);
            http.setKeepAliveTimeout(TIMEOUT_MILLIS);
            http.setMaxSwallowSize(SWALLOWED_BYTES);
        }
    }

    /// Makes the server of personal mode answer on ::1 as well, at the port on which it answers on 127.0.0.1.
    ///
    /// @throws CannotStart when another program has that port there: `localhost` in a browser could be that
    ///     one
    public static void joinSix(TomcatWebServer server, int connections) throws CannotStart {
        List<InetAddress> present = Loopback.present();
        if (!present.contains(Loopback.six())) {
            return;
        }
        Connector connector = new Connector();
        connector.setPort(server.getPort());
        connector.setThrowOnFailure(true);
        connector.setXpoweredBy(false);
        bound(connector, connections);
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setAddress(Loopback.six());
            http.setExecutor(new VirtualThreadExecutor("six-"));
        }
        try {
            server.getTomcat().getService().addConnector(connector);
        } catch (IllegalArgumentException e) {
            throw Loopback.cannotListen(server.getPort(), e);
        }
    }
}
