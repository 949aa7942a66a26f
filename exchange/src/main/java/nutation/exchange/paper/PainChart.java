package nutation.exchange.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nutation.engine.history.Levels;
import nutation.engine.history.Readings;
import nutation.engine.progress.Progress;
import nutation.engine.progress.ProgressWeek;
import nutation.engine.review.Pain;

/// Pain at rest by place, side by side: each day's first reading as a faint dot, each week's mean as a strong line.
///
/// The numbers stand in a table beside it as well, so that nobody has to read them from the picture.
///
/// @param from the first date that is drawn
record PainChart(Progress progress, int from, Words words) implements Drawn {
    private static final double WIDTH = 1860;
    private static final double HEIGHT = 600;
    private static final double PANEL = 620;
    private static final double LEFT = 60;
    private static final double RIGHT = 30;
    private static final double TOP = 60;
    private static final double BOTTOM = 55;
    private static final int MOST = 10;
    private static final int MIDDLE = 5;
    private static final int WEEK = 7;
    private static final Font LABEL = font();

    /// The places in the order in which a body has them, by their numbers.
    static final List<Integer> ORDER = List.of(0, 2, 1);

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D on) {
        for (int i = 0; i < ORDER.size(); i++) {
            Graphics2D panel = (Graphics2D) on.create();
            panel.translate(i * PANEL, 0);
            panel(ORDER.get(i), panel);
            panel.dispose();
        }
    }

    /// The weeks that are drawn.
    List<ProgressWeek> weeks() {
        return progress.weeks().stream()
                .filter(each -> each.from() + WEEK > from)
                .toList();
    }

    static String place(int place, Words words) {
        return words.text("place." + Pain.PLACES.get(place));
    }

    static int sum(ProgressWeek week, int place) {
        return place == 0 ? week.left() : place == 1 ? week.right() : week.centre();
    }

    private void panel(int place, Graphics2D on) {
        write(place(place, words), LEFT, 36, true, on);
        on.setStroke(new BasicStroke(2));
        for (int level = 0; level <= MOST; level += MIDDLE) {
            on.setColor(Color.LIGHT_GRAY);
            on.draw(new Line2D.Double(LEFT, y(level), PANEL - RIGHT, y(level)));
            write(String.valueOf(level), level == MOST ? 14 : 32, y(level) + 9, false, on);
        }
        looks(on);
        write(words.shortDate(from), LEFT, HEIGHT - 12, false, on);
        String last = words.shortDate(progress.to());
        write(last, PANEL - RIGHT - length(last), HEIGHT - 12, false, on);
        readings(place, on);
        means(place, on);
    }

    private void looks(Graphics2D on) {
        on.setColor(Color.DARK_GRAY);
        on.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 8}, 0));
        progress.reviews().forEach(each -> {
            int date = each.at().date();
            if (date >= from) {
                on.draw(new Line2D.Double(x(date), y(MOST), x(date), y(0)));
            }
        });
    }

    private void readings(int place, Graphics2D on) {
        on.setColor(Color.GRAY);
        for (Readings.Dated each : progress.readings()) {
            Levels first = each.first();
            if (first != null && each.date() >= from) {
                on.fill(new Ellipse2D.Double(x(each.date()) - 6, y(first.at(place)) - 6, 12, 12));
            }
        }
    }

    private void means(int place, Graphics2D on) {
        on.setColor(Color.BLACK);
        on.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D line = new Path2D.Double();
        boolean begun = false;
        for (ProgressWeek week : weeks()) {
            if (week.read() > 0) {
                int to = Math.min(week.from() + WEEK - 1, progress.to());
                double x = (x(Math.max(from, week.from())) + x(to)) / 2;
                double y = y(week.mean(sum(week, place)) / 10.0);
                on.fill(new Rectangle2D.Double(x - 8, y - 8, 16, 16));
                if (begun) {
                    line.lineTo(x, y);
                } else {
                    line.moveTo(x, y);
                }
            }
            begun |= week.read() > 0;
        }
        on.draw(line);
    }

    private double x(int date) {
        double days = Math.max(1, progress.to() - from);
        return LEFT + 12 + (date - from) * (PANEL - LEFT - RIGHT - 24) / days;
    }

    private static double y(double level) {
        return HEIGHT - BOTTOM - level * (HEIGHT - TOP - BOTTOM) / MOST;
    }

    /// As outlines: a picture has no text of its own, it has its words beside it.
    private static void write(String text, double x, double y, boolean large, Graphics2D on) {
        on.setColor(Color.BLACK);
        Font font = large ? LABEL.deriveFont(36f) : LABEL;
        on.fill(font.createGlyphVector(context(), text).getOutline((float) x, (float) y));
    }

    private static double length(String text) {
        return LABEL.getStringBounds(text, context()).getWidth();
    }

    private static FontRenderContext context() {
        return new FontRenderContext(null, true, true);
    }

    private static Font font() {
        try (InputStream in = Pdf.font("Regular")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(29f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
