package nutation.figure.draw;

import java.util.List;

/// A picture as numbers: for each shape its paint's ordinal and the count of outlines, for each outline the count of
/// arcs, for each arc x, y, radius, from and to.
public final class Numbers {
    private static final int ARC = 5;

    private Numbers() {}

    /// Writes a picture and returns how many numbers there are; where they are more than fit nothing is
    /// written.
    public static int write(Picture picture, double[] into) {
        int size = size(picture);
        if (size > into.length) {
            return size;
        }
        int at = 0;
        for (Shape shape : picture.shapes()) {
            into[at++] = shape.paint().ordinal();
            into[at++] = shape.outlines().size();
            for (Outline outline : shape.outlines()) {
                List<Arc> arcs = outline.arcs();
                int count = arcs.size();
                into[at++] = count;
                for (int i = 0; i < count; i++) {
                    Arc arc = arcs.get(i);
                    into[at++] = arc.x();
                    into[at++] = arc.y();
                    into[at++] = arc.radius();
                    into[at++] = arc.from();
                    into[at++] = arc.to();
                }
            }
        }
        return size;
    }

    private static int size(Picture picture) {
        int size = 0;
        for (Shape shape : picture.shapes()) {
            size += 2;
            for (Outline outline : shape.outlines()) {
                size += 1 + ARC * outline.arcs().size();
            }
        }
        return size;
    }
}
