package nutation.server.guard;

import java.util.Set;

/// What may be read without the key: the app's own files, which everybody may have, the address that gives the key,
/// and what describes the interface. Everything else needs it, also what is added later.
final class PublicPath {
    private static final Set<String> PLACES = Set.of("/", "/open", "/api/openapi.yaml", "/api/entry.schema.json");

    /// A page for each type of problem.
    private static final String PROBLEMS = "/problems/";

    /// Folders of the app's files; files also lie at the top.
    private static final Set<String> FOLDERS = Set.of("", "/assets");

    private PublicPath() {}

    /// @param path a plain path, see [PlainPath]
    static boolean is(String path) {
        int slash = path.lastIndexOf('/');
        boolean file = path.indexOf('.', slash) > 0;
        return PLACES.contains(path)
                || path.startsWith(PROBLEMS)
                || (file && FOLDERS.contains(path.substring(0, slash)));
    }
}
