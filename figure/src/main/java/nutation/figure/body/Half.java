package nutation.figure.body;

/// A half of the body.
public enum Half {
    LEFT(-1),
    RIGHT(1);

    private final int sign;

    Half(int sign) {
        this.sign = sign;
    }

    /// 1 to the right, -1 to the left: the sign of z in a body frame.
    public int sign() {
        return sign;
    }

    /// The other one.
    public Half other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
