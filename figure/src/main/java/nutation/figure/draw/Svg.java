package nutation.figure.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A picture as SVG, for paper and the command line.
public final class Svg {
    private static final int DECIMALS = 1;

    private Svg() {}

    /// The whole document.
    ///
    /// @param title what it shows, for those who do not see it
    public static String of(Picture picture, Palette palette, String title) {
        StringBuilder svg = begun(Picture.WIDTH, picture.height(), palette, title);
        shapes(picture, palette, svg);
        return svg.append("</svg>\n").toString();
    }

    /// Pictures side by side.
    ///
    /// @param title what they show, for those who do not see it
    public static String row(List<Picture> pictures, Palette palette, String title) {
        double height = 0;
        for (Picture each : pictures) {
            height = Math.max(height, each.height());
        }
        StringBuilder svg = begun(Picture.WIDTH * pictures.size(), height, palette, title);
        double left = 0;
        for (Picture each : pictures) {
            svg.append("<svg x=\"").append(number(left)).append("\" width=\"").append(number(Picture.WIDTH));
            svg.append("\" height=\"").append(number(each.height())).append("\">\n");
            shapes(each, palette, svg);
            svg.append("</svg>\n");
            left += Picture.WIDTH;
        }
        return svg.append("</svg>\n").toString();
    }

    private static StringBuilder begun(double width, double height, Palette palette, String title) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        svg.append(number(width)).append(' ').append(number(height)).append("\" role=\"img\">");
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(palette.tone(Paint.FLOOR).hex())
                .append("\"/>\n");
        return svg;
    }

    private static void shapes(Picture picture, Palette palette, StringBuilder svg) {
        for (Shape shape : picture.shapes()) {
            Tone tone = palette.tone(shape.paint());
            svg.append("<path fill=\"").append(tone.hex()).append('"');
            if (tone.cover() < 100) {
                svg.append(" fill-opacity=\"")
                        .append(number(tone.cover() / 100.0, 2))
                        .append('"');
            }
            svg.append(" d=\"");
            shape.outlines().forEach(outline -> path(outline.arcs(), svg));
            svg.append("\"/>\n");
        }
    }

    private static void path(List<Arc> arcs, StringBuilder svg) {
        char command = 'M';
        for (Arc arc : arcs) {
            svg.append(command).append(point(arc, arc.from()));
            if (arc.radius() > 0) {
                double middle = (arc.from() + arc.to()) / 2;
                boolean whole = arc.to() - arc.from() > Math.PI;
                if (whole) {
                    bow(arc, middle, svg);
                }
                bow(arc, arc.to(), svg);
            }
            command = 'L';
        }
        svg.append('Z');
    }

    private static void bow(Arc arc, double to, StringBuilder svg) {
        String radius = number(arc.radius());
        svg.append('A')
                .append(radius)
                .append(' ')
                .append(radius)
                .append(" 0 0 1 ")
                .append(point(arc, to));
    }

    private static String point(Arc arc, double angle) {
        return number(arc.x() + arc.radius() * Math.cos(angle)) + " "
                + number(arc.y() + arc.radius() * Math.sin(angle));
    }

    private static String number(double value) {
        return number(value, DECIMALS);
    }

    private static String number(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
