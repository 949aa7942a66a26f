package nutation.figure.space;

/// A rotation, as a unit quaternion.
///
/// @param w the scalar part
/// @param x the vector's parts
public record Turn(double w, double x, double y, double z) {
    /// No rotation.
    public static final Turn NONE = new Turn(1, 0, 0, 0);

    /// About an axis of length 1, by the right hand.
    public static Turn about(Vec axis, double degrees) {
        double half = Math.toRadians(degrees) / 2;
        double sine = Math.sin(half);
        return new Turn(Math.cos(half), axis.x() * sine, axis.y() * sine, axis.z() * sine);
    }

    /// The one that turns forward and up into these directions; `forward` need not be exactly across `up`.
    public static Turn facing(Vec forward, Vec up) {
        Vec u = up.unit();
        Vec f = forward.across(u);
        f = f.length() < 1e-6
                ? (Math.abs(u.x()) < 0.9 ? Vec.FORWARD : Vec.RIGHT).across(u).unit()
                : f.unit();
        Vec r = f.cross(u);
        double trace = f.x() + u.y() + r.z();
        if (trace > 0) {
            double s = Math.sqrt(trace + 1) * 2;
            return new Turn(s / 4, (u.z() - r.y()) / s, (r.x() - f.z()) / s, (f.y() - u.x()) / s);
        }
        if (f.x() > u.y() && f.x() > r.z()) {
            double s = Math.sqrt(1 + f.x() - u.y() - r.z()) * 2;
            return new Turn((u.z() - r.y()) / s, s / 4, (u.x() + f.y()) / s, (r.x() + f.z()) / s);
        }
        if (u.y() > r.z()) {
            double s = Math.sqrt(1 + u.y() - f.x() - r.z()) * 2;
            return new Turn((r.x() - f.z()) / s, (u.x() + f.y()) / s, s / 4, (r.y() + u.z()) / s);
        }
        double s = Math.sqrt(1 + r.z() - f.x() - u.y()) * 2;
        return new Turn((f.y() - u.x()) / s, (r.x() + f.z()) / s, (r.y() + u.z()) / s, s / 4);
    }

    /// First `inner`, then this one.
    public Turn after(Turn inner) {
        return new Turn(
                w * inner.w - x * inner.x - y * inner.y - z * inner.z,
                w * inner.x + x * inner.w + y * inner.z - z * inner.y,
                w * inner.y - x * inner.z + y * inner.w + z * inner.x,
                w * inner.z + x * inner.y - y * inner.x + z * inner.w);
    }

    /// The way back.
    public Turn back() {
        return new Turn(w, -x, -y, -z);
    }

    /// The direction, turned.
    public Vec of(Vec v) {
        return from(Vec.ZERO, v.x(), v.y(), v.z());
    }

    /// Where one gets from a point in a direction, turned: a frame asks thousands of times.
    public Vec from(Vec at, double forward, double up, double right) {
        double a = 2 * (y * right - z * up);
        double b = 2 * (z * forward - x * right);
        double c = 2 * (x * up - y * forward);
        return new Vec(
                at.x() + (forward + w * a + y * c - z * b),
                at.y() + (up + w * b + z * a - x * c),
                at.z() + (right + w * c + x * b - y * a));
    }

    /// The rotation at a share of the way, by the shorter arc.
    public Turn toward(Turn other, double share) {
        double cosine = w * other.w + x * other.x + y * other.y + z * other.z;
        double sign = cosine < 0 ? -1 : 1;
        double angle = Math.acos(Math.min(1, cosine * sign));
        double sine = Math.sin(angle);
        double a = sine < 1e-6 ? 1 - share : Math.sin((1 - share) * angle) / sine;
        double b = sign * (sine < 1e-6 ? share : Math.sin(share * angle) / sine);
        return new Turn(a * w + b * other.w, a * x + b * other.x, a * y + b * other.y, a * z + b * other.z).unit();
    }

    /// The mirror image at the plane through x and y.
    public Turn mirrored() {
        return new Turn(w, -x, -y, z);
    }

    private Turn unit() {
        double length = Math.sqrt(w * w + x * x + y * y + z * z);
        return new Turn(w / length, x / length, y / length, z / length);
    }
}
