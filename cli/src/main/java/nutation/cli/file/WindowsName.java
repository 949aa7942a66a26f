package nutation.cli.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names that Windows takes for files. What is written to a reserved one goes to a device and is lost.
public final class WindowsName {
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

    private WindowsName() {}

    /// Whether a file of this name can be had on Windows too.
    public static boolean fits(String name) {
        return !name.isEmpty()
                && !NOT_IN_NAMES.matcher(name).find()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /// On Windows: refuses a file whose name would not be a file. Elsewhere every name that the system takes is good.
    static void require(Path file) throws FileSystemException {
        Path name = file.getFileName();
        boolean windows = file.getFileSystem().getSeparator().equals("\\");
        if (windows && (name == null || !fits(name.toString()))) {
            throw new FileSystemException(file.toString(), null, "Windows keeps this name for itself");
        }
    }
}
