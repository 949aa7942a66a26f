import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.day.Day;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.explain.Sentences;
import nutation.engine.history.History;

void main(String[] args) throws IOException {
    List<Entry> entries = DiaryReader.read(Files.readString(Path.of(args[0]))).stream()
            .map(line -> switch (line) {
                case Line.Accepted accepted -> accepted.entry();
                case Line.Refused refused -> throw new IllegalArgumentException(refused.refusal().sentence());
            })
            .toList();
    int date = (int) LocalDate.parse(args[1]).toEpochDay();
    Day day = Coach.day(Compiled.catalogue(), History.of(entries), date);
    Sentences words = Compiled.sentences("en");
    day.clearance().reasons().forEach(reason -> IO.println(words.say(reason)));
    if (day.session() != null) {
        day.session().items().forEach(item -> {
            var dose = item.placed().candidate();
            String name = words.text("exercise." + dose.use().exercise() + ".name");
            IO.println(name + ": " + dose.rung().reps() + " x " + dose.rung().hold() + " s");
        });
    }
}
