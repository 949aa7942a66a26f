package nutation.figure.draw;

/// What a shape is painted with. A [Palette] has the tone for it.
public enum Paint {
    FLOOR,
    MAT,
    MAT_EDGE,
    WALL,
    WALL_EDGE,
    DOOR,
    DOOR_PANEL,
    SHADOW,
    OUTLINE,
    SKIN,
    SKIN_LIT,
    HAIR,
    HAIR_LIT,
    TOP,
    TOP_LIT,
    SHORTS,
    SHORTS_LIT,
    TIGHTS,
    TIGHTS_LIT,
    /// The leg that works, where one does.
    WORKING,
    WORKING_LIT,
    /// Where it is felt: a wide and a narrow veil.
    FEEL_WIDE,
    FEEL,
    INK,
    SOFT,
    SOFT_LIT,
    FIRM,
    FIRM_LIT,
    BAND,
    WATER,
    ARROW,
    ARROW_EDGE;

    /// The tone where the light falls; the same one for what has no light on it.
    Paint lit() {
        return switch (this) {
            case SKIN -> SKIN_LIT;
            case HAIR -> HAIR_LIT;
            case TOP -> TOP_LIT;
            case SHORTS -> SHORTS_LIT;
            case TIGHTS -> TIGHTS_LIT;
            case WORKING -> WORKING_LIT;
            case SOFT -> SOFT_LIT;
            case FIRM -> FIRM_LIT;
            default -> this;
        };
    }
}
