package nutation.cli.picture;

import java.util.List;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Use;
import nutation.engine.json.JsonRefused;
import nutation.figure.body.Half;
import nutation.figure.draw.Drawing;
import nutation.figure.draw.Picture;
import nutation.figure.motion.Moment;
import nutation.figure.motion.Motion;
import nutation.figure.motion.Motions;
import org.jspecify.annotations.Nullable;

/// What is shown: a use of an exercise in a variant, with the side that works.
///
/// @param side null where both sides work together, or as it is written
public record Exhibit(
        Use use, String variant, Motion motion, @Nullable Half side) {

    /// One of a use.
    ///
    /// @throws JsonRefused where its motion is missing or wrong
    public static Exhibit of(Motions motions, Use use, String variant, @Nullable Half side) throws JsonRefused {
        return new Exhibit(use, variant, motions.motion(use.exercise(), use.id(), variant), side);
    }

    /// The sides of a use that can be shown.
    public static List<Half> sides(Use use) {
        return use.sided() == Sided.NONE ? List.of() : List.of(Half.values());
    }

    /// The picture of a moment.
    ///
    /// @param turned how far the viewer goes around the person, in degrees to the right
    public Picture at(Moment moment, double turned) {
        return Drawing.of(motion, side, turned).at(moment);
    }

    /// The pictures that say most, with arrows to what comes.
    ///
    /// @param turned how far the viewer goes around the person, in degrees to the right
    public List<Picture> stills(double turned) {
        return Drawing.of(motion, side, turned).stills();
    }
}
