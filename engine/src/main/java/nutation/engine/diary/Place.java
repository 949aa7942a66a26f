package nutation.engine.diary;

/// A part of the body that may hurt besides the SI places.
public enum Place implements Coded {
    LOW_BACK("low-back"),
    UPPER_BACK("upper-back"),
    GROIN("groin"),
    TAILBONE("tailbone"),
    BELLY("belly"),
    BUTTOCK_LEFT("buttock-left"),
    BUTTOCK_RIGHT("buttock-right"),
    HIP_LEFT("hip-left"),
    HIP_RIGHT("hip-right"),
    THIGH_LEFT("thigh-left"),
    THIGH_RIGHT("thigh-right"),
    KNEE_LEFT("knee-left"),
    KNEE_RIGHT("knee-right"),
    CALF_LEFT("calf-left"),
    CALF_RIGHT("calf-right"),
    FOOT_LEFT("foot-left"),
    FOOT_RIGHT("foot-right"),
    ELSEWHERE("elsewhere");

    private final String code;

    Place(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Whether it is a part of a leg, knee included (G8).
    public boolean leg() {
        return compareTo(THIGH_LEFT) >= 0 && compareTo(FOOT_RIGHT) <= 0;
    }
}
