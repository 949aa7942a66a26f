package nutation.server;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/// One log for everything, as `logback.xml` says it: warnings and faults, on standard error.
final class OneLog {
    private OneLog() {}

    /// Sends the JDK's own log (Tomcat writes there) to it too, and keeps Spring Boot from setting the log up
    /// anew at each
    /// start, in the middle of what others write.
    static void everywhere() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }
}
