package nutation.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import nutation.server.start.CannotStart;

/// The addresses by which a computer reaches itself, and nobody else reaches it.
public final class Loopback {
    private Loopback() {}

    /// 127.0.0.1, always there.
    public static InetAddress four() {
        return literal(new byte[] {127, 0, 0, 1});
    }

    /// ::1.
    static InetAddress six() {
        byte[] one = new byte[16];
        one[15] = 1;
        return literal(one);
    }

    /// So many ports are looked at before none counts as free.
    private static final int TRIED_PORTS = 50;

    /// 127.0.0.1, and ::1 where this computer has it. A browser that opens `localhost` may try either.
    static List<InetAddress> present() {
        List<InetAddress> addresses = new ArrayList<>(List.of(four()));
        try {
            if (NetworkInterface.getByInetAddress(six()) != null) {
                addresses.add(six());
            }
        } catch (SocketException e) {
            // No list of the interfaces: then 127.0.0.1 alone.
        }
        return addresses;
    }

    /// Refuses a port on which another program already listens, before anything slow is started.
    public static void requireFree(int port) throws CannotStart {
        for (InetAddress address : present()) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(address, port));
            } catch (IOException e) {
                throw cannotListen(port, e);
            }
        }
    }

    /// A port that is free at every loopback address of this computer: any free one may be taken at another
    /// address.
    public static int free() throws CannotStart {
        IOException last = new IOException("no loopback address");
        for (int tried = 0; tried < TRIED_PORTS; tried++) {
            try (ServerSocket any = new ServerSocket()) {
                any.bind(new InetSocketAddress(four(), 0));
                if (present().contains(six())) {
                    try (ServerSocket same = new ServerSocket()) {
                        same.bind(new InetSocketAddress(six(), any.getLocalPort()));
                    }
                }
                return any.getLocalPort();
            } catch (IOException e) {
                last = e;
            }
        }
        throw cannotListen(0, last);
    }

    static CannotStart cannotListen(int port, Exception cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("ermission")
                ? new CannotStart.PortForbidden(port, cause)
                : new CannotStart.PortInUse(port, cause);
    }

    private static InetAddress literal(byte[] bytes) {
        try {
            return InetAddress.getByAddress("localhost", bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError("4 and 16 bytes are addresses", e);
        }
    }
}
