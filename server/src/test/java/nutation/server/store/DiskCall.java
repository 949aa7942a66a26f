package nutation.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One system call of a writer that matters for what is on the disk, or that tells somebody of it.
sealed interface DiskCall {
    /// Bytes on their way to the disk.
    record Write(String file, int offset, byte[] bytes) implements DiskCall {}

    /// The file got this length.
    record Truncate(String file, int length) implements DiskCall {}

    /// The file is gone; its folder is taken to be synced with it.
    record Delete(String file) implements DiskCall {}

    /// What was written to the file so far is on the disk.
    record Sync(String file) implements DiskCall {}

    /// Standard output: the entry of this number was acknowledged.
    record Acknowledge(int number) implements DiskCall {}

    Pattern OPEN = Pattern.compile("openat\\([^,]*, \"([^\"]*)\".*\\) = (\\d+)");
    Pattern CLOSE = Pattern.compile("close\\((\\d+)\\) += 0");
    Pattern PWRITE = Pattern.compile("pwrite64\\((\\d+), \"([^\"]*)\", (\\d+), (\\d+)\\) = (\\d+)");
    Pattern WRITE = Pattern.compile("write\\((\\d+), \"([^\"]*)\", (\\d+)\\) += (\\d+)");
    Pattern SYNC = Pattern.compile("f(?:data)?sync\\((\\d+)\\) += 0");
    Pattern TRUNCATE = Pattern.compile("ftruncate\\((\\d+), (\\d+)\\) += 0");
    Pattern UNLINK = Pattern.compile("unlink\\(\"([^\"]*)\"\\) += 0");
    Pattern SEEK = Pattern.compile("lseek\\((\\d+), (\\d+), SEEK_SET\\) += \\d+");

    /// The calls of one thread, from what `strace -xx` wrote about it; of files whose name begins so.
    static List<DiskCall> read(Path trace, String files) throws IOException {
        Map<Integer, String> names = new HashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        List<DiskCall> calls = new ArrayList<>();
        for (String line : Files.readAllLines(trace)) {
            Matcher open = OPEN.matcher(line);
            Matcher pwrite = PWRITE.matcher(line);
            Matcher write = WRITE.matcher(line);
            Matcher sync = SYNC.matcher(line);
            Matcher truncate = TRUNCATE.matcher(line);
            Matcher close = CLOSE.matcher(line);
            Matcher unlink = UNLINK.matcher(line);
            Matcher seek = SEEK.matcher(line);
            if (open.matches()) {
                String name = name(open.group(1));
                if (name.startsWith(files)) {
                    names.put(Integer.parseInt(open.group(2)), name);
                }
            } else if (close.matches()) {
                names.remove(Integer.parseInt(close.group(1)));
            } else if (unlink.matches()) {
                calls.add(new Delete(name(unlink.group(1))));
            } else if (seek.matches()) {
                places.put(Integer.parseInt(seek.group(1)), Integer.parseInt(seek.group(2)));
            } else if (pwrite.matches()) {
                String name = names.get(Integer.parseInt(pwrite.group(1)));
                if (name != null) {
                    calls.add(new Write(name, Integer.parseInt(pwrite.group(4)), whole(pwrite, 2, 3, 5)));
                }
            } else if (write.matches()) {
                int to = Integer.parseInt(write.group(1));
                if (names.containsKey(to)) {
                    calls.add(new Write(names.get(to), places.get(to), whole(write, 2, 3, 4)));
                } else if (to == 1) {
                    String said = new String(bytes(write.group(2)), StandardCharsets.US_ASCII);
                    if (said.matches("[0-9]+\n")) {
                        calls.add(new Acknowledge(Integer.parseInt(said.strip())));
                    }
                }
            } else if (sync.matches()) {
                String name = names.get(Integer.parseInt(sync.group(1)));
                if (name != null) {
                    calls.add(new Sync(name));
                }
            } else if (truncate.matches() && names.containsKey(Integer.parseInt(truncate.group(1)))) {
                calls.add(new Truncate(
                        names.get(Integer.parseInt(truncate.group(1))), Integer.parseInt(truncate.group(2))));
            }
        }
        return calls;
    }

    private static byte[] whole(Matcher call, int text, int length, int result) {
        byte[] bytes = bytes(call.group(text));
        if (!call.group(length).equals(call.group(result)) || bytes.length != Integer.parseInt(call.group(length))) {
            throw new IllegalStateException("half a write: " + call.group(length) + " " + call.group(result));
        }
        return bytes;
    }

    private static String name(String escaped) {
        return new String(bytes(escaped), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String escaped) {
        return HexFormat.of().parseHex(escaped.replace("\\x", ""));
    }
}
