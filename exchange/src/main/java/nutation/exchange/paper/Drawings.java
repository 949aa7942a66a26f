package nutation.exchange.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws the objects of a page straight into the PDF, scaled to the place that the style sheet gives them.
record Drawings(List<Drawn> drawings) implements FSObjectDrawer {

    DefaultObjectDrawerFactory factory() {
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(Html.DRAWN, this);
        return factory;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawn drawn = drawings.get(Integer.parseInt(element.getAttribute("data")));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, on -> {
                    double scale =
                            Math.min(width / dotsPerPixel / drawn.width(), height / dotsPerPixel / drawn.height());
                    on.scale(scale, scale);
                    drawn.draw(on);
                });
        return null;
    }
}
