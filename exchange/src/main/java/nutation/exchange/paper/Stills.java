package nutation.exchange.paper;

import java.awt.Graphics2D;
import java.util.List;
import nutation.figure.draw.Palette;
import nutation.figure.draw.Picture;

/// Pictures of a move side by side, in greys.
record Stills(List<Picture> pictures) implements Drawn {
    @Override
    public double width() {
        return pictures.size() * Picture.WIDTH;
    }

    @Override
    public double height() {
        return pictures.stream().mapToDouble(Picture::height).max().orElse(Picture.WIDTH);
    }

    @Override
    public void draw(Graphics2D on) {
        for (int i = 0; i < pictures.size(); i++) {
            Graphics2D own = (Graphics2D) on.create();
            own.translate(i * Picture.WIDTH, 0);
            Brush.paint(pictures.get(i), Palette.PRINT, own);
            own.dispose();
        }
    }
}
