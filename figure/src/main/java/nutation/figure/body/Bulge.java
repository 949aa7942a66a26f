package nutation.figure.body;

import java.util.List;

/// The smallest rounded shape around a few balls: of two a tapered limb, of four a slab of the trunk. The list is
/// not copied, and nobody changes it.
public record Bulge(List<Ball> balls) {
    /// Around these balls.
    public static Bulge of(Ball... balls) {
        return new Bulge(List.of(balls));
    }
}
