package nutation.exchange.paper;

import static nutation.exchange.paper.Words.slot;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Side;
import nutation.engine.json.JsonRefused;
import nutation.engine.session.Candidate;
import nutation.figure.body.Half;
import nutation.figure.draw.Drawing;
import nutation.figure.draw.Picture;
import nutation.figure.motion.Motions;
import org.jspecify.annotations.Nullable;

/// One move of the plan: its name, how much of it, how it looks, how it goes.
record MoveSection(Words words, Motions motions, Room room) {
    private static final int HELD = 2;

    /// @param number its place in the plan, from 1
    void write(Candidate move, int number, Html html) {
        html.in("div", "move", () -> {
            html.in("div", "how", () -> {
                html.leaf("h2", "", number + "  " + name(move));
                html.leaf("p", "dose", new DoseWords(words).of(move));
                cautions(move, html);
                switch (room.telling()) {
                    case LIST -> html.list("ol", "", steps(move));
                    case RUNNING -> html.leaf("p", "", String.join(" ", steps(move)));
                    case SUMMARY ->
                        html.leaf(
                                "p",
                                "",
                                words.own(move.use().exercise(), move.use().id(), "summary"));
                }
            });
            // After its words: who listens hears the name first.
            html.drawn(stills(move), "stills", picture(move));
        });
    }

    String name(Candidate move) {
        return words.name(move.use().exercise(), move.use().id());
    }

    /// In which way this person does it, and the position where it is not the usual one.
    private void cautions(Candidate move, Html html) {
        List<String> lines = new ArrayList<>();
        if (move.start() != move.use().start()) {
            lines.add(words.text("position." + move.start().code()));
        }
        move.cues().forEach(each -> lines.add(words.text("cell." + each)));
        if (!lines.isEmpty()) {
            html.leaf("p", "caution", String.join(" ", lines));
        }
    }

    private List<String> steps(Candidate move) {
        String exercise = move.use().exercise();
        String own = "use." + exercise + "." + move.use().id() + ".step.";
        String steps = words.has(own + 1) ? own : "exercise." + exercise + ".step.";
        List<String> lines = new ArrayList<>();
        lines.add(words.own(exercise, move.use().id(), "start"));
        for (int i = 1; words.has(steps + i); i++) {
            lines.add(words.text(steps + i));
        }
        return lines;
    }

    private String picture(Candidate move) {
        Side side = move.sides().getFirst();
        return side == Side.BOTH
                ? words.say("paper.handout.picture-both", slot("name", name(move)))
                : words.say(
                        "paper.handout.picture",
                        slot("name", name(move)),
                        slot("side", words.text("paper.side." + side.code())));
    }

    /// The start and the end of the move, on the side that begins.
    private Stills stills(Candidate move) {
        try {
            Drawing drawing = Drawing.of(
                    motions.motion(
                            move.use().exercise(), move.use().id(), move.rung().variant()),
                    half(move.sides().getFirst()),
                    0);
            List<Picture> pictures = new ArrayList<>();
            if (room.pictures() > 1) {
                pictures.add(drawing.still(0));
            }
            pictures.add(drawing.still(HELD));
            return new Stills(pictures);
        } catch (JsonRefused e) {
            throw new IllegalStateException("The motion of " + move.ref() + " is damaged", e);
        }
    }

    private static @Nullable Half half(Side side) {
        return switch (side) {
            case LEFT -> Half.LEFT;
            case RIGHT -> Half.RIGHT;
            case BOTH -> null;
        };
    }
}
