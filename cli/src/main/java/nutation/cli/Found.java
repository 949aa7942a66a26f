package nutation.cli;

import java.io.PrintWriter;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.server.store.Fault;
import nutation.server.store.Proof;
import picocli.CommandLine;

/// What was found in a store, as a command tells it.
record Found(Proof proof) {
    JsonObject json() {
        return JsonObject.build()
                .with("tables", proof.version())
                .with("diaries", Math.toIntExact(proof.diaries()))
                .with("entries", Math.toIntExact(proof.entries()))
                .with("tombstones", Math.toIntExact(proof.tombstones()))
                .with("sound", proof.holds())
                .with("faults", JsonArray.of(proof.faults(), Found::json))
                .done();
    }

    private static JsonObject json(Fault fault) {
        return JsonObject.build()
                .with("diary", fault.diary())
                .with("position", Math.toIntExact(fault.position()))
                .with("what", fault.what())
                .done();
    }

    /// Such as `1 diary, 812 entries, 0 deleted`.
    String words() {
        return proof.diaries() + (proof.diaries() == 1 ? " diary, " : " diaries, ") + proof.entries()
                + (proof.entries() == 1 ? " entry, " : " entries, ") + proof.tombstones() + " deleted";
    }

    /// Prints it: JSON for programs, else a sentence, and the faults on standard error.
    int tell(CommandLine line, boolean json, String sentence) {
        PrintWriter out = line.getOut();
        if (json) {
            out.println(json().text());
        } else if (proof.holds()) {
            out.println(sentence);
        }
        out.flush();
        if (!json && !proof.holds()) {
            proof.faults().forEach(fault -> line.getErr().println(fault.sentence()));
            line.getErr().println(words() + ". Not sound: keep this file as it is, and restore a backup.");
            line.getErr().flush();
        }
        return proof.holds() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
