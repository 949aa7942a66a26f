package nutation.population.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.population.measure.PersonRow;
import nutation.population.rows.Parts;
import nutation.population.trial.Simulated;
import nutation.population.trial.Simulation;
import nutation.population.work.Slice;
import nutation.population.work.Work;

/// A simulation that also writes the rows of its people, a part for each slice.
///
/// @param folder of the parts; all workers have to share it
record Writing(Simulation simulation, String folder) implements Work<Simulated> {
    @Override
    public Simulated none() {
        return simulation.none();
    }

    @Override
    public Simulated of(Slice slice) {
        List<PersonRow> rows = new ArrayList<>();
        Simulated result = simulation.of(slice, rows::add);
        Parts.in(Path.of(folder)).people(slice, rows);
        return result;
    }

    @Override
    public Simulated plus(Simulated one, Simulated other) {
        return simulation.plus(one, other);
    }
}
