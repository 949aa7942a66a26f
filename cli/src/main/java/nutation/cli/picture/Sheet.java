package nutation.cli.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.json.JsonRefused;
import nutation.exchange.paper.Brush;
import nutation.figure.body.Half;
import nutation.figure.draw.Paint;
import nutation.figure.draw.Palette;
import nutation.figure.motion.Motion;
import nutation.figure.motion.Motions;

/// A contact sheet of an exercise: a row of stills for every use, variant and side that looks different.
public final class Sheet {
    /// Dots across one picture.
    private static final int WIDTH = 420;

    private static final int LINE = 34;
    private static final int MARGIN = 12;

    private Sheet() {}

    /// The sheet.
    ///
    /// @param name of the exercise, as people read it
    /// @throws JsonRefused where its motion is missing or wrong
    public static BufferedImage of(Exercise exercise, String name, Motions motions, Palette palette)
            throws JsonRefused {
        List<BufferedImage> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Map.Entry<Exhibit, List<String>> each : exhibits(exercise, motions).entrySet()) {
            Half side = each.getKey().side();
            String works = side == null ? "" : " (" + side.name().toLowerCase(Locale.ROOT) + ")";
            rows.add(Raster.row(each.getKey().stills(0), palette, WIDTH));
            titles.add(name + ": " + String.join("; ", each.getValue()) + works);
        }
        return stacked(rows, titles, palette);
    }

    /// Each row with the uses and variants that it stands for.
    private static Map<Exhibit, List<String>> exhibits(Exercise exercise, Motions motions) throws JsonRefused {
        Map<Motion, Exhibit> first = new LinkedHashMap<>();
        Map<Motion, List<String>> names = new LinkedHashMap<>();
        for (Use use : exercise.uses()) {
            for (String variant : use.variants()) {
                Exhibit exhibit = Exhibit.of(motions, use, variant, null);
                first.putIfAbsent(exhibit.motion(), exhibit);
                names.computeIfAbsent(exhibit.motion(), each -> new ArrayList<>())
                        .add((use.id() + " " + variant).strip());
            }
        }
        Map<Exhibit, List<String>> exhibits = new LinkedHashMap<>();
        first.forEach((motion, exhibit) -> {
            List<Half> sides = Exhibit.sides(exhibit.use());
            if (sides.isEmpty()) {
                exhibits.put(exhibit, names.get(motion));
            }
            sides.forEach(side ->
                    exhibits.put(new Exhibit(exhibit.use(), exhibit.variant(), motion, side), names.get(motion)));
        });
        return exhibits;
    }

    private static BufferedImage stacked(List<BufferedImage> rows, List<String> titles, Palette palette) {
        int width = rows.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        int height = rows.stream().mapToInt(row -> row.getHeight() + LINE).sum();
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = sheet.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Color floor = Brush.color(palette.tone(Paint.FLOOR));
        Color ink = Brush.color(palette.tone(Paint.ARROW));
        on.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
        int top = 0;
        for (int i = 0; i < rows.size(); i++) {
            on.setColor(floor);
            on.fillRect(0, top, width, LINE);
            on.setColor(ink);
            on.drawString(titles.get(i), MARGIN, top + LINE - 10);
            on.drawImage(rows.get(i), 0, top + LINE, null);
            top += LINE + rows.get(i).getHeight();
        }
        on.dispose();
        return sheet;
    }
}
