package nutation.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;

/// Opens an address in the person's browser, where there is one. The address is printed all the same.
final class Browser {
    private Browser() {}

    static void open(URI address) {
        String system = System.getProperty("os.name", "");
        List<String> command = system.startsWith("Windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of(system.startsWith("Mac") ? "open" : "xdg-open", address.toString());
        boolean screen = system.startsWith("Windows")
                || system.startsWith("Mac")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
        if (screen) {
            try {
                new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                // No browser to open: the printed address is the way.
            }
        }
    }
}
