package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.CellReason;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.EmergencyNumbers;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Item;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Source;
import nutation.engine.catalogue.SourcedRule;
import nutation.engine.catalogue.StatedDose;
import nutation.engine.catalogue.Use;

/// Every code that a person may meet has its words.
record TextsComplete() implements TextCheck {
    @Override
    public List<Finding> findings(Catalogue catalogue, Language language) {
        Map<String, String> texts = language.texts();
        List<String> keys = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            String own = "exercise." + exercise.id() + ".";
            for (String part : List.of("name", "summary", "start", "breathing", "step.1", "caution.1")) {
                keys.add(own + part);
            }
            exercise.purposes().forEach(each -> keys.add("purpose." + each));
            exercise.equipment().forEach(each -> keys.add("equipment." + each + ".name"));
            exercise.anyOf().forEach(each -> keys.add("equipment." + each + ".name"));
            exercise.doses().forEach(each -> keys.addAll(inWords(each)));
            for (Use use : exercise.uses()) {
                keys.add("position." + use.start().code());
                keys.addAll(cues(use, texts));
                for (Rung rung : use.rungs()) {
                    keys.add("variant." + rung.variant());
                }
            }
        }
        for (Item item : catalogue.items()) {
            keys.add("item." + item.id() + ".ask");
            keys.add("item." + item.id() + ".short");
        }
        for (Condition condition : catalogue.conditions()) {
            keys.add("condition." + condition.id() + ".name");
        }
        for (CellReason cell : catalogue.cells()) {
            keys.add("cell." + cell.id());
        }
        for (SourcedRule rule : catalogue.rules()) {
            keys.add("rule." + rule.id());
        }
        for (Source source : catalogue.sources()) {
            keys.add("source." + source.id() + ".title");
        }
        for (EmergencyNumbers each : catalogue.emergency()) {
            if (!each.country().equals("*")) {
                keys.add("country." + each.country());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (String key : keys) {
            if (texts.getOrDefault(key, "").isBlank()) {
                findings.add(new Finding(language.where(key), "missing", "Write it, in our own plain words."));
            }
        }
        return findings.stream().distinct().toList();
    }

    /// What an article says in words, and not as a number or from one to another.
    private static List<String> inWords(StatedDose dose) {
        return Stream.of(dose.hold(), dose.reps(), dose.sets())
                .filter(each -> !each.matches("[0-9]+(-[0-9]+)?|unstated|"))
                .map(each -> "stated." + each)
                .toList();
    }

    /// What is said while a use is led, in its own words or its exercise's; an aerobic one is a log of
    /// minutes.
    private static List<String> cues(Use use, Map<String, String> texts) {
        List<String> parts = new ArrayList<>();
        if (use.kind() != Kind.AEROBIC) {
            parts.addAll(List.of("ready", "move", "return"));
            if (use.rungs().stream().anyMatch(each -> each.hold() > 0)) {
                parts.add("hold");
            }
            if (use.liftSeconds() > 0) {
                parts.addAll(List.of("lift", "lower"));
            }
        }
        List<String> keys = new ArrayList<>();
        for (String part : parts) {
            String own = "use." + use.exercise() + "." + use.id() + ".cue." + part;
            keys.add(texts.containsKey(own) ? own : "exercise." + use.exercise() + ".cue." + part);
        }
        return keys;
    }
}
