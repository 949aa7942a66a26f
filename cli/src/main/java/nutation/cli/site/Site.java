package nutation.cli.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nutation.cli.file.WholeFile;
import nutation.server.guard.AnswerHeaders;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The app as files in a folder, for any web host.
///
/// An earlier site in the same folder is brought up to date in an order that a visitor does not notice: files with
/// hashed names first, then the page and the service worker that name them, and what is no longer named goes last.
public final class Site {
    private static final String ROOT = "META-INF/resources/";
    private static final String PAGE = "index.html";
    private static final String WORKER = "sw.js";

    /// What several hosts read as the headers of every answer.
    private static final String HEADERS = "_headers";

    /// Where the app asks for a server of ours. Without this answer every visit would leave an error in the browser's
    /// console.
    private static final String STATUS = "api/status";

    private static final String NO_SERVER = "{\"name\":\"none\"}\n";

    private static final List<String> LAST = List.of(HEADERS, PAGE, WORKER);

    private Site() {}

    /// What was written.
    public record Written(int files, long bytes) {}

    /// The folder holds something that is not of a site.
    public static final class NotOurs extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String found;

        NotOurs(String found) {
            super(found);
            this.found = found;
        }

        /// The name of what was found.
        public String found() {
            return found;
        }
    }

    /// Writes the site of this program.
    ///
    /// @param folder new, empty or an earlier site
    /// @throws NotOurs naming the first thing in the way; then nothing was written
    public static Written write(Path folder) throws IOException, NotOurs {
        List<String> names = names();
        refuseWhatIsNotOurs(folder);
        long bytes = 0;
        for (String name : names) {
            if (!LAST.contains(name)) {
                bytes += copy(name, folder);
            }
        }
        bytes += replace(folder.resolve(HEADERS), headers().getBytes(StandardCharsets.UTF_8));
        bytes += replace(folder.resolve(STATUS), NO_SERVER.getBytes(StandardCharsets.UTF_8));
        bytes += copy(PAGE, folder) + copy(WORKER, folder);
        removeOld(folder, names.stream().map(folder::resolve).collect(Collectors.toSet()));
        return new Written(names.size() + 2, bytes);
    }

    private static List<String> names() throws IOException {
        PathMatchingResourcePatternResolver resolver =
                new PathMatchingResourcePatternResolver(Site.class.getClassLoader());
        String page =
                resolver.getResource("classpath:" + ROOT + WORKER).getURL().toString();
        String root = page.substring(0, page.length() - WORKER.length());
        List<String> names = new ArrayList<>();
        for (Resource each : resolver.getResources(root + "**")) {
            String address = each.getURL().toString();
            if (each.isReadable() && !address.endsWith("/")) {
                names.add(address.substring(address.indexOf(ROOT) + ROOT.length()));
            }
        }
        names.sort(null);
        return names;
    }

    private static void refuseWhatIsNotOurs(Path folder) throws IOException, NotOurs {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotOurs("a file, " + folder.getFileName());
        }
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(WORKER)) && Files.exists(folder.resolve(PAGE))) {
            return;
        }
        try (Stream<Path> there = Files.list(folder)) {
            Path first = there.sorted().findFirst().orElse(null);
            if (first != null) {
                throw new NotOurs(String.valueOf(first.getFileName()));
            }
        }
    }

    private static long copy(String name, Path folder) throws IOException {
        try (InputStream in = Site.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IOException("the program lacks " + name + "; build it again with ./nutation build");
            }
            return replace(folder.resolve(name), in.readAllBytes());
        }
    }

    private static long replace(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.replace(file, content);
        return content.length;
    }

    /// Files with hashed names of an earlier version; whatever else was put beside them stays.
    private static void removeOld(Path folder, Set<Path> named) throws IOException {
        Path assets = folder.resolve("assets");
        try (Stream<Path> there = Files.list(assets)) {
            for (Path each : there.filter(file -> !named.contains(file)).toList()) {
                Files.delete(each);
            }
        }
    }

    private static String headers() {
        StringBuilder text = new StringBuilder("/*\n");
        for (AnswerHeaders.Header each : AnswerHeaders.all()) {
            text.append("  ")
                    .append(each.name())
                    .append(": ")
                    .append(each.value())
                    .append('\n');
        }
        return text.append("  Cache-Control: no-cache\n/assets/*\n")
                .append("  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n")
                .toString();
    }
}
