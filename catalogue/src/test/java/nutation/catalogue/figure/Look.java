package nutation.catalogue.figure;

import java.util.List;

/// Looks at a frame for one kind of fault.
interface Look {
    /// All kinds.
    List<Look> ALL = List.of(new Lengths(), new Ranges(), new Floor(), new Touching(), new Down(), new Through());

    /// What is wrong with it.
    List<Fault> at(Frame frame);
}
