package nutation.exchange.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import nutation.figure.draw.Arc;
import nutation.figure.draw.Outline;
import nutation.figure.draw.Palette;
import nutation.figure.draw.Picture;
import nutation.figure.draw.Shape;
import nutation.figure.draw.Tone;

/// Pictures of the figure by Java2D, onto dots or paper.
public final class Brush {
    private Brush() {}

    /// The colour of a tone.
    public static Color color(Tone tone) {
        return new Color(
                (tone.rgb() >> 16) & 255, (tone.rgb() >> 8) & 255, tone.rgb() & 255, (tone.cover() * 255 + 50) / 100);
    }

    /// Paints a picture, but not the ground that it stands on, in its own units.
    public static void paint(Picture picture, Palette palette, Graphics2D on) {
        for (Shape shape : picture.shapes()) {
            on.setColor(color(palette.tone(shape.paint())));
            on.fill(path(shape));
        }
    }

    private static Path2D path(Shape shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Outline outline : shape.outlines()) {
            boolean begun = false;
            for (Arc arc : outline.arcs()) {
                // A piece of a circle brings the line to its beginning with it; Java2D counts angles upward.
                path.append(
                        new Arc2D.Double(
                                arc.x() - arc.radius(),
                                arc.y() - arc.radius(),
                                2 * arc.radius(),
                                2 * arc.radius(),
                                -Math.toDegrees(arc.from()),
                                -Math.toDegrees(arc.to() - arc.from()),
                                Arc2D.OPEN),
                        begun);
                begun = true;
            }
            path.closePath();
        }
        return path;
    }
}
