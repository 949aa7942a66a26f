/// Rows in files: parts written by whoever counts, Parquet and CSV made of them, diaries read.
@NullMarked
package nutation.population.rows;

import org.jspecify.annotations.NullMarked;
