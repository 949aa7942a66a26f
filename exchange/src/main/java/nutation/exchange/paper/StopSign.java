package nutation.exchange.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// The sign that means stop everywhere, by its shape alone: eight corners, with a hand's bar across.
record StopSign() implements Drawn {
    private static final int CORNERS = 8;
    private static final double SIZE = 100;

    @Override
    public double width() {
        return SIZE;
    }

    @Override
    public double height() {
        return SIZE;
    }

    @Override
    public void draw(Graphics2D on) {
        on.setColor(Color.BLACK);
        on.fill(octagon(SIZE / 2));
        on.setColor(Color.WHITE);
        on.fill(octagon(SIZE / 2 - 5));
        on.setColor(Color.BLACK);
        on.fill(octagon(SIZE / 2 - 10));
        on.setColor(Color.WHITE);
        on.fillRect(22, 41, 56, 18);
    }

    private static Path2D octagon(double radius) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < CORNERS; i++) {
            double angle = (i + 0.5) * 2 * Math.PI / CORNERS;
            double x = SIZE / 2 + radius * Math.cos(angle);
            double y = SIZE / 2 + radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
