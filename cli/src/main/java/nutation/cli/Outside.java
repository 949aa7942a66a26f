package nutation.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/// What a command finds outside of itself.
///
/// @param in standard input
/// @param out standard output
/// @param err standard error
/// @param text how text becomes bytes on standard output
/// @param terminal whether a person looks on: only then progress is told
/// @param files where paths lead
record Outside(InputStream in, OutputStream out, OutputStream err, Charset text, boolean terminal, FileSystem files) {

    /// Of this process. Programs that read us get UTF-8 on every system; a terminal gets what it shows.
    @SuppressWarnings("SystemConsoleNull") // the console of java.base is null without a terminal, others are not
    static Outside ofProcess() {
        Console console = System.console();
        boolean terminal = console != null && console.isTerminal();
        PrintStream out = System.out;
        return new Outside(
                System.in,
                out,
                System.err,
                terminal ? out.charset() : StandardCharsets.UTF_8,
                terminal,
                FileSystems.getDefault());
    }

    /// Of the command line to which a command belongs.
    static Outside of(CommandSpec spec) {
        // What is mixed into something mixed in has a spec of its own, below no root.
        CommandSpec command = spec.commandLine().getCommandSpec();
        return ((Nutation) command.root().userObject()).outside();
    }

    Path path(String name) {
        return files.getPath(name);
    }
}
