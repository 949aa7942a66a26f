package nutation.figure.body;

/// How long the person's parts are, in metres: 1.70 m tall, by the segment lengths of Drillis and Contini (1966) as
/// Winter's *Biomechanics and Motor Control of Human Movement* gives them, as shares of the stature. Widths of joints
/// and the spine's three parts are chosen so that hip to shoulder is 0.288 of it.
public final class Build {
    /// How tall.
    public static final double STATURE = 1.70;

    /// Hip to knee: 0.245.
    public static final double THIGH = 0.245 * STATURE;

    /// Knee to ankle: 0.246.
    public static final double SHANK = 0.246 * STATURE;

    /// Ankle to sole: 0.039.
    public static final double ANKLE = 0.039 * STATURE;

    /// Shoulder to elbow: 0.186.
    public static final double UPPER_ARM = 0.186 * STATURE;

    /// Elbow to wrist: 0.146.
    public static final double FOREARM = 0.146 * STATURE;

    /// Wrist to the middle of the palm.
    public static final double PALM = 0.075;

    /// From the middle to a hip joint.
    public static final double HIP = 0.085;

    /// From the middle to a shoulder joint.
    public static final double SHOULDER = 0.170;

    /// Between the hips to the joint of the low back.
    public static final double PELVIS = 0.115;

    /// From there to the joint of the chest.
    public static final double LOIN = 0.165;

    /// From there to the neck.
    public static final double CHEST = 0.250;

    /// Neck to head.
    public static final double NECK = 0.095;

    /// How far the shoulders are below the neck.
    public static final double SHOULDER_DROP = 0.045;

    /// How far a shoulder gives when a hand reaches.
    public static final double SHOULDER_GIVE = 0.07;

    private Build() {}
}
