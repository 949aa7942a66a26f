package nutation.figure.motion;

/// Where an exercise is felt, or what works.
public enum Region {
    BELLY("belly"),
    LOW_BACK("low-back"),
    BACK("back"),
    /// Both at once, where one sees only one side.
    BUTTOCKS("buttocks"),
    LEFT_BUTTOCK("left-buttock"),
    RIGHT_BUTTOCK("right-buttock"),
    LEFT_HIP("left-hip"),
    RIGHT_HIP("right-hip"),
    LEFT_INNER_THIGH("left-inner-thigh"),
    RIGHT_INNER_THIGH("right-inner-thigh"),
    LEFT_FRONT_THIGH("left-front-thigh"),
    RIGHT_FRONT_THIGH("right-front-thigh"),
    LEFT_BACK_THIGH("left-back-thigh"),
    RIGHT_BACK_THIGH("right-back-thigh");

    private final String code;

    Region(String code) {
        this.code = code;
    }

    /// The code in the data.
    public String code() {
        return code;
    }

    /// The same one on the other half of the body.
    public Region mirrored() {
        return switch (this) {
            case BELLY, LOW_BACK, BACK, BUTTOCKS -> this;
            case LEFT_BUTTOCK -> RIGHT_BUTTOCK;
            case RIGHT_BUTTOCK -> LEFT_BUTTOCK;
            case LEFT_HIP -> RIGHT_HIP;
            case RIGHT_HIP -> LEFT_HIP;
            case LEFT_INNER_THIGH -> RIGHT_INNER_THIGH;
            case RIGHT_INNER_THIGH -> LEFT_INNER_THIGH;
            case LEFT_FRONT_THIGH -> RIGHT_FRONT_THIGH;
            case RIGHT_FRONT_THIGH -> LEFT_FRONT_THIGH;
            case LEFT_BACK_THIGH -> RIGHT_BACK_THIGH;
            case RIGHT_BACK_THIGH -> LEFT_BACK_THIGH;
        };
    }
}
