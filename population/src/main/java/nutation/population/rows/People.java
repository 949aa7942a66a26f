package nutation.population.rows;

import java.nio.file.Path;
import java.sql.SQLException;

/// The table of people, a row each: `person` and then a column for each [Column].
public final class People {
    private People() {}

    /// Makes one Parquet and one CSV file of all parts, by number, and takes the parts away. The same parts give the
    /// same bytes.
    ///
    /// @param weeks of which the rows tell
    public static void write(Parts parts, int weeks, Path folder) throws SQLException {
        String parquet = Duck.text(folder.resolve("people.parquet").toString());
        String csv = Duck.text(folder.resolve("people.csv").toString());
        try (Duck duck = Duck.open(folder)) {
            duck.run("set threads = 1");
            duck.run("copy (select * from " + parts.people(weeks) + " order by person) to " + parquet
                    + " (format parquet)");
            duck.run("copy (select * from " + parquet + ") to " + csv + " (format csv, header)");
        }
        parts.remove();
    }
}
