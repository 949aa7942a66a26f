package nutation.cli;

import java.io.PrintWriter;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.server.store.Fault;
import nutation.server.store.Proof;

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

    /// Tells it: what is sound with a sentence, what is not on standard error too.
    int tell(Output output, String sentence) {
        if (output.json || proof.holds()) {
            output.tell(json(), sentence);
        } else {
            PrintWriter err = output.spec.commandLine().getErr();
            proof.faults().forEach(fault -> err.println(fault.sentence()));
            err.println(words() + ". Not sound: keep this file as it is, and restore a backup.");
            err.flush();
        }
        return proof.holds() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
