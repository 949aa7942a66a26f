package nutation.catalogue.page;

import java.util.SortedSet;

/// A place that names rules.
sealed interface Mention {
    /// The rules that it names.
    SortedSet<String> ids();

    /// A named number: `/// K1: at least so many days between two full sessions.`
    record Constant(SortedSet<String> ids, String type, String name, String value, String says) implements Mention {}

    /// A class that says which rules it keeps.
    record Code(SortedSet<String> ids, String type) implements Mention {}

    /// A test that speaks of them; without a name a whole class of tests.
    record Claim(SortedSet<String> ids, String type, String name) implements Mention {}
}
