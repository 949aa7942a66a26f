package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;

/// The ladders of the book as text: all movements that can be composed, with every rung up to its limit.
///
/// A line: use | start | sided | sections | purposes | change of side, lift | rungs as `hold x reps x sets, rest,
/// move =
/// total`. The totals are those of the book, not computed, so that the timeline is checked against them.
final class Ladders {
    /// A use with what its exercise is for.
    record Entry(Use use, List<String> purposes) {}

    private static final String LINES = """
            pelvic-tilt/main | back-knees-bent | none | strength | core | 0 0 | 5x10x1 0 4=90; 5x12x1 0 4=108; 5x15x1 0 4=135
            pelvic-tilt-march/main | back-knees-bent | alternating | strength | core | 0 0 | 2x10x1 0 6=160; 2x12x1 0 6=192; 2x15x1 0 6=240
            single-knee-to-chest/pulses | back-knees-bent | alternating | warm-up mobility | flexion | 0 0 | 1x3x1 0 4=30; 1x5x1 0 4=50; 1x8x1 0 4=80; 2x8x1 0 4=96
            single-knee-to-chest/hold | back-knees-bent | each-side | mobility | flexion | 5 0 | 15x1x1 0 6=47; 20x1x1 0 6=57; 30x1x1 0 6=77
            single-knee-to-chest/hold-long-leg | back-legs-straight | each-side | mobility | flexion | 5 0 | 15x1x1 0 6=47; 15x2x1 0 6=89; 15x3x1 0 6=131; 20x3x1 0 6=161; 25x3x1 0 6=191; 30x3x1 0 6=221
            double-knee-to-chest/main | back-knees-bent | none | mobility | flexion | 0 0 | 1x3x1 0 10=33; 2x3x1 0 10=36; 2x5x1 0 10=60; 2x8x1 0 10=96; 2x10x1 0 10=120; 5x10x1 0 10=150; 5x12x1 0 10=180; 5x15x1 0 10=225
            lower-trunk-rotation/sways | back-knees-bent | alternating | warm-up mobility | rotation | 0 0 | 3x4x1 0 4=56; 3x6x1 0 4=84; 3x8x1 0 4=112
            lower-trunk-rotation/rotation | back-knees-bent | alternating | mobility | rotation | 0 0 | 3x5x1 0 4=70; 3x8x1 0 4=112; 3x10x1 0 4=140; 5x10x1 0 4=180
            lower-trunk-rotation/drop | back-knees-bent | alternating | mobility | rotation | 0 0 | 5x3x1 0 6=66; 8x3x1 0 6=84; 10x3x1 0 6=96
            supine-twist/main | back-knees-bent | each-side | mobility | rotation | 5 0 | 10x1x1 0 8=41; 15x1x1 0 8=51; 20x1x1 0 8=61; 30x1x1 0 8=81
            spinal-twist-90-90/main | back-knees-bent | alternating | mobility | rotation core | 0 0 | 3x1x1 0 10=26; 3x2x1 0 10=52; 3x3x1 0 10=78; 3x3x1 0 10=78
            knee-stirs/main | back-legs-straight | each-side | mobility | hip-opening core | 5 6 | 0x4x1 0 6=65; 0x6x1 0 6=89; 0x8x1 0 6=113; 0x8x1 0 8=145
            butterfly/main | back-knees-bent | none | mobility | hip-opening | 0 0 | 15x6x1 0 6=126; 15x8x1 0 6=168; 15x10x1 0 6=210
            cobra/main | face-down | none | mobility | extension | 0 0 | 10x3x1 0 6=48; 15x3x1 0 6=63; 15x4x1 0 6=84
            tall-cobra/main | face-down | none | mobility | extension | 0 0 | 10x3x1 0 8=54
            figure-4/lifts | back-knees-bent | each-side | mobility | hip-opening | 10 0 | 2x2x1 0 4=34; 2x3x1 0 4=46; 2x5x1 0 4=70
            figure-4/hold | back-knees-bent | each-side | mobility | hip-opening | 5 0 | 10x1x1 0 6=37; 15x1x1 0 6=47; 20x1x1 0 6=57; 30x1x1 0 6=77
            adductor-squeeze/main | back-knees-bent | none | strength | adductors | 0 0 | 5x3x1 0 4=27; 5x5x1 0 4=45; 5x8x1 0 4=72; 5x8x2 0 4=174; 5x10x2 0 4=210; 5x12x2 0 4=246; 5x15x2 0 4=300
            abductor-press/main | back-knees-bent | none | strength | abductors | 0 0 | 5x5x1 0 4=45; 5x8x1 0 4=72; 5x10x1 0 4=90
            bridge/main | back-knees-bent | none | strength | glutes core | 0 0 | 5x8x1 10 5=150; 6x8x1 10 5=158; 6x9x1 10 5=179; 6x10x1 10 5=200
            clamshell/main | side-lying | each-side | strength | glutes abductors | 10 0 | 2x8x1 3 4=148; 2x10x1 3 4=184; 2x12x1 3 4=220; 4x12x1 3 4=268; 6x12x1 3 4=316
            quad-stretch-sidelying/main | side-lying | each-side | mobility | quadriceps | 10 0 | 15x1x1 0 8=56; 15x2x1 0 8=102; 20x2x1 0 8=122; 25x2x1 0 8=142; 30x2x1 0 8=162
            hamstring-wall/main | back-doorway | each-side | mobility | hamstrings | 20 0 | 60x2x1 0 10=300; 75x2x1 0 10=360; 90x2x1 0 10=420
            cat-cow/main | hands-and-knees | none | mobility warm-up | flexion extension | 0 0 | 2x8x1 0 6=80; 2x10x1 0 6=100; 3x10x1 0 6=120; 4x10x1 0 6=140; 5x10x1 0 6=160
            cross-body-triangle/main | standing | alternating | strength | core glutes rotation | 0 0 | 0x2x1 0 8=32; 0x3x1 0 8=48; 0x5x1 0 8=80
            walking/room | standing | none | warm-up | circulation | 0 0 | 0x1x1 0 180=180
            """;

    private Ladders() {}

    static List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        for (String line : LINES.split("\n")) {
            all.add(entry(line.split(" \\| ")));
        }
        return all;
    }

    static Entry of(String ref) {
        for (Entry each : all()) {
            if (each.use().ref().equals(ref)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no ladder " + ref);
    }

    private static Entry entry(String[] parts) {
        String[] name = parts[0].split("/");
        List<Kind> kinds = new ArrayList<>();
        for (String each : parts[3].split(" ")) {
            kinds.add(Kind.of(each));
        }
        Sided sided = Sided.valueOf(parts[2].replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        String[] times = parts[5].split(" ");
        Use use = new Use(
                name[0],
                name[1],
                parts[0],
                Objects.requireNonNull(Start.of(parts[1])),
                sided,
                kinds.get(0),
                kinds.subList(1, kinds.size()),
                1,
                Use.Offer.PLANNER,
                false,
                Integer.parseInt(times[0]),
                Integer.parseInt(times[1]),
                List.of(),
                List.of(),
                rungs(parts[6], sided),
                List.of());
        return new Entry(use, List.of(parts[4].split(" ")));
    }

    private static List<Rung> rungs(String text, Sided sided) {
        List<Rung> rungs = new ArrayList<>();
        for (String each : text.split("; ")) {
            String[] parts = each.split("[x =]");
            int[] n = new int[parts.length];
            for (int i = 0; i < n.length; i++) {
                n[i] = Integer.parseInt(parts[i]);
            }
            Rung.Count count = sided == Sided.NONE ? Rung.Count.TOTAL : Rung.Count.PER_SIDE;
            rungs.add(new Rung(
                    rungs.size() + 1,
                    "plain",
                    n[0],
                    n[1],
                    n[2],
                    count,
                    n[3],
                    n[4],
                    n[5],
                    Rung.Mark.EXACT,
                    Use.Offer.PLANNER,
                    List.of("A3:1")));
        }
        return rungs;
    }
}
