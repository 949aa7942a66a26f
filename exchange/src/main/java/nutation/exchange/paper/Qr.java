package nutation.exchange.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;

/// A code to scan. Paper creases, so a fourth of it may be lost.
record Qr(QrCode code) implements Drawn {
    /// The light border without which readers do not see the code.
    private static final int BORDER = 4;

    static Qr of(String text) {
        return new Qr(QrCode.encodeText(text, QrCode.Ecc.QUARTILE));
    }

    @Override
    public double width() {
        return code.size + 2.0 * BORDER;
    }

    @Override
    public double height() {
        return width();
    }

    @Override
    public void draw(Graphics2D on) {
        on.setColor(Color.BLACK);
        for (int y = 0; y < code.size; y++) {
            int from = 0;
            for (int x = 0; x <= code.size; x++) {
                if (!code.getModule(x, y)) {
                    if (x > from) {
                        on.fillRect(from + BORDER, y + BORDER, x - from, 1);
                    }
                    from = x + 1;
                }
            }
        }
    }
}
