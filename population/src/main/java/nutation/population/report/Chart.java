package nutation.population.report;

/// A picture of numbers; the table beside it tells the same.
public sealed interface Chart permits Bands, Bars, Course, Intervals {
    /// What is to be seen, in one sentence, for who does not see it.
    String about();

    /// As markup.
    String markup();
}
