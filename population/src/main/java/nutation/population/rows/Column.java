package nutation.population.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nutation.population.measure.Measure;
import nutation.population.measure.PersonRow;
import nutation.population.measure.Weekly;

/// One column of the table of people, after the first, which is `person`.
///
/// @param name such as `raised_dates` or `pain_w03`
/// @param value its number, or [PersonRow#ABSENT]
public record Column(String name, ToIntFunction<PersonRow> value) {

    /// All columns of rows that tell of so many weeks.
    public static List<Column> all(int weeks) {
        List<Column> columns = new ArrayList<>();
        for (Measure each : Measure.values()) {
            columns.add(new Column(each.column(), row -> row.get(each)));
        }
        for (Weekly each : Weekly.values()) {
            for (int i = 0; i < weeks; i++) {
                int week = i;
                columns.add(new Column(each.column(week + 1), row -> row.get(each, week)));
            }
        }
        return List.copyOf(columns);
    }
}
