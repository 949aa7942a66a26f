package nutation.exchange.paper;

import java.awt.Graphics2D;

/// Something that is drawn with lines, and not set in type. It has a size of its own, and is scaled to its place.
interface Drawn {
    double width();

    double height();

    /// Draws it from 0, 0 to its width and height.
    void draw(Graphics2D on);
}
