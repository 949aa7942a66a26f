package nutation.cli.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import nutation.figure.draw.Arc;
import nutation.figure.draw.Outline;
import nutation.figure.draw.Paint;
import nutation.figure.draw.Palette;
import nutation.figure.draw.Picture;
import nutation.figure.draw.Shape;
import nutation.figure.draw.Tone;

/// Pictures as dots, by Java2D.
public final class Raster {
    private Raster() {}

    /// Pictures side by side.
    ///
    /// @param width of each, in dots
    public static BufferedImage row(List<Picture> pictures, Palette palette, int width) {
        int height = (int)
                Math.ceil(pictures.stream().mapToDouble(Picture::height).max().orElse(1) * width / Picture.WIDTH);
        BufferedImage image = new BufferedImage(pictures.size() * width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D whole = image.createGraphics();
        for (int i = 0; i < pictures.size(); i++) {
            Graphics2D own = (Graphics2D) whole.create(i * width, 0, width, height);
            paint(pictures.get(i), palette, own, width, height);
            own.dispose();
        }
        whole.dispose();
        return image;
    }

    /// The colour of a tone.
    static Color color(Tone tone) {
        return new Color(
                (tone.rgb() >> 16) & 255, (tone.rgb() >> 8) & 255, tone.rgb() & 255, (tone.cover() * 255 + 50) / 100);
    }

    private static void paint(Picture picture, Palette palette, Graphics2D on, int width, int height) {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.setColor(color(palette.tone(Paint.FLOOR)));
        on.fillRect(0, 0, width, height);
        on.scale(width / Picture.WIDTH, width / Picture.WIDTH);
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
