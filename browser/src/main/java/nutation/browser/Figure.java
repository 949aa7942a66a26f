package nutation.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/// The door of the figure. It runs on the page, not in the engine's worker: a drawing crosses as numbers, in one
/// array that is read where it lies.
///
/// Texts in and out as at [Engine]; wrong input gives `{"error": ...}`, never an exception.
public final class Figure {
    private static final Easel EASEL = new Easel();

    private Figure() {}

    /// TeaVM starts here; there is nothing to start.
    public static void main(String[] args) {}

    /// Opens the compiled motions, `motion.json`: `{"exercises":[...],"phases":[...]}`. What is drawn later
    /// names a phase by its place in this list.
    @JSExport
    public static String open(String motions) {
        return EASEL.open(motions);
    }

    /// A drawing of a use in a variant: `{"drawing","stills","held","course":[{"phase","ms"}]}`, that is its
    /// number, how many stills it has, which of them shows the hold, and once through the motion. The same
    /// drawing has the same number.
    ///
    /// @param side `left`, `right` or `both`
    /// @param turned how far the viewer goes around the person to the right, in whole degrees
    @JSExport
    public static String drawing(String exercise, String use, String variant, String side, int turned) {
        return EASEL.drawing(exercise, use, variant, side, turned);
    }

    /// Draws a moment into `numbers` and gives how many there are, 0 where there is no such drawing or phase.
    ///
    /// @param phase its place in the list that `open` gave
    /// @param share of the segment's time that is over, 0 to 1
    /// @param repetition 1 for the first; 0 outside of repetitions
    /// @param seconds since the segment began
    @JSExport
    public static int draw(int drawing, int phase, double share, int repetition, double seconds) {
        return EASEL.draw(drawing, phase, share, repetition, seconds);
    }

    /// Draws one of the poses that say most, as `draw` does.
    ///
    /// @param arrows whether with arrows to what comes
    @JSExport
    public static int still(int drawing, int still, boolean arrows) {
        return EASEL.still(drawing, still, arrows);
    }

    /// What was drawn last ([nutation.figure.draw.Numbers]), as a `Float64Array`. It is the same one until a
    /// picture has no room in it.
    @JSExport
    public static JSObject numbers() {
        return shared(EASEL.numbers());
    }

    @JSBody(params = "numbers", script = "return numbers;")
    private static native JSObject shared(@JSByRef double[] numbers);

    /// The tones of a theme, `light`, `dark` or `print`, as a list of CSS colours in the order of
    /// [nutation.figure.draw.Paint].
    @JSExport
    public static String tones(String theme) {
        return EASEL.tones(theme);
    }
}
