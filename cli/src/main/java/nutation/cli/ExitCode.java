package nutation.cli;

/// The exit codes of the command line.
public final class ExitCode {
    /// Done.
    public static final int DONE = 0;

    /// The diary that was given holds lines that were refused, and nothing was planned from it; a store is not
    /// sound, or an order was refused.
    public static final int REFUSED = 1;

    /// The command was not understood.
    public static final int USAGE = 2;

    /// A tool is missing (the start script only: JDK, Maven, Node).
    public static final int MISSING_TOOL = 3;

    /// The data folder, the port or a file stands in the way; the line says which and the way out.
    public static final int BLOCKED = 4;

    /// A fault of ours.
    public static final int FAULT = 70;

    private ExitCode() {}
}
