package nutation.cli.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import nutation.exchange.paper.Brush;
import nutation.figure.draw.Paint;
import nutation.figure.draw.Palette;
import nutation.figure.draw.Picture;

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

    private static void paint(Picture picture, Palette palette, Graphics2D on, int width, int height) {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.setColor(Brush.color(palette.tone(Paint.FLOOR)));
        on.fillRect(0, 0, width, height);
        on.scale(width / Picture.WIDTH, width / Picture.WIDTH);
        Brush.paint(picture, palette, on);
    }
}
