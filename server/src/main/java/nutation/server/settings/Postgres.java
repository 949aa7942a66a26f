package nutation.server.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The database that the settings name.
///
/// @param url as JDBC takes it
/// @param passwordFile null where none is needed
/// @param connections how many a server opens at most
/// @param sharded whether the tables are spread over machines by person
public record Postgres(String url, String user, @Nullable Path passwordFile, int connections, boolean sharded) {}
