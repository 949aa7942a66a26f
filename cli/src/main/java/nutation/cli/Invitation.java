package nutation.cli;

import io.nayuki.qrcodegen.QrCode;
import java.net.URI;

/// A pairing address as a person takes it: a QR to scan, and the text to copy.
final class Invitation {
    /// The light border without which readers do not see the code.
    private static final int BORDER = 2;

    private Invitation() {}

    static String words(URI address) {
        return "\n" + qr(address.toString())
                + "\nScan this with the device that is to have the diary, or open there, within ten minutes, once:\n"
                + address + "\n";
    }

    /// Two rows of the code in each line of text. Light is drawn and dark is left out, for terminals are dark.
    static String qr(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        StringBuilder lines = new StringBuilder();
        for (int y = -BORDER; y < code.size + BORDER; y += 2) {
            for (int x = -BORDER; x < code.size + BORDER; x++) {
                boolean upper = !code.getModule(x, y);
                boolean lower = !code.getModule(x, y + 1);
                lines.append(upper ? (lower ? '█' : '▀') : (lower ? '▄' : ' '));
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
