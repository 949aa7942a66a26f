package nutation.server.store;

import java.util.List;

/// What one client wants to append: all in one transaction, each entry by itself.
record Append(Person person, List<NewEntry> entries) {}
