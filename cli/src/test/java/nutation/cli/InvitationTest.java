package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final int DOT = 4;
    private static final int LIGHT = 0xFFFFFF;

    private static final String ADDRESS = "https://nutation.example/#/pair?code=0b8f1f5e-7d6f-4c55-9a3c-3f6b8a1d2e4f."
            + "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcde";

    /// A camera sees the terminal: light characters on a dark ground.
    @Test
    void theCodeInTheTerminalIsReadAsItsAddress() throws ReaderException {
        List<String> lines = Invitation.qr(ADDRESS).lines().toList();
        int width = lines.getFirst().length() * DOT;
        int height = lines.size() * 2 * DOT;
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                char drawn = lines.get(y / (2 * DOT)).charAt(x / DOT);
                boolean upper = y / DOT % 2 == 0;
                boolean light = drawn == '█' || drawn == (upper ? '▀' : '▄');
                pixels[y * width + x] = light ? LIGHT : 0;
            }
        }

        String read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();

        assertEquals(ADDRESS, read);
    }
}
