package nutation.population.measure;

import java.io.Serializable;
import nutation.engine.diary.Side;

/// What one person did of one use on one side, and how often it hurt.
///
/// @param sets how often it was done
/// @param painful of these, with a painful answer
/// @param red with a red one
/// @param numb with numbness, or pain down a leg
/// @param rung the highest rung that was done, 0 where none is known
public record UseRow(String exercise, String use, Side side, int sets, int painful, int red, int numb, int rung)
        implements Serializable {
    /// Whether it ever hurt.
    public boolean hurt() {
        return painful + red + numb > 0;
    }
}
