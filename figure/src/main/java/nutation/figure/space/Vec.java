package nutation.figure.space;

/// A point or a direction. In the world x runs along the mat, y up and z towards the viewer; in a body frame x is
/// forward, y towards the head and z to the right.
///
/// @param x metres
/// @param y metres
/// @param z metres
public record Vec(double x, double y, double z) {
    /// The origin.
    public static final Vec ZERO = new Vec(0, 0, 0);

    /// Forward.
    public static final Vec FORWARD = new Vec(1, 0, 0);

    /// Up.
    public static final Vec UP = new Vec(0, 1, 0);

    /// To the right.
    public static final Vec RIGHT = new Vec(0, 0, 1);

    /// The sum.
    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    /// The difference.
    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    /// So many times as long.
    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /// The scalar product.
    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /// The vector product.
    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /// The length.
    public double length() {
        return Math.sqrt(dot(this));
    }

    /// The distance.
    public double to(Vec other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /// The same direction, one metre long; forward where there is none.
    public Vec unit() {
        double length = length();
        return length < 1e-9 ? FORWARD : times(1 / length);
    }

    /// What is left of it at right angles to a direction of length 1.
    public Vec across(Vec unit) {
        return minus(unit.times(dot(unit)));
    }

    /// The point at a share of the way.
    public Vec toward(Vec other, double share) {
        return new Vec(x + (other.x - x) * share, y + (other.y - y) * share, z + (other.z - z) * share);
    }

    /// The mirror image at the plane through x and y.
    public Vec mirrored() {
        return new Vec(x, y, -z);
    }
}
