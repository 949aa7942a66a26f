package nutation.figure.draw;

/// The tones of a theme: calm clothes, one warm colour for what works.
public enum Palette {
    LIGHT("light"),
    DARK("dark"),
    /// Black on white, told apart by lightness alone.
    PRINT("print");

    private final String code;

    Palette(String code) {
        this.code = code;
    }

    /// The code in commands.
    public String code() {
        return code;
    }

    /// The tone of a paint.
    public Tone tone(Paint paint) {
        return switch (this) {
            case LIGHT -> light(paint);
            case DARK -> dark(paint);
            case PRINT -> print(paint);
        };
    }

    private static Tone light(Paint paint) {
        return switch (paint) {
            case FLOOR -> Tone.of(0xf1ede2);
            case MAT -> Tone.of(0xa9cdbb);
            case MAT_EDGE -> Tone.of(0x6e9c86);
            case WALL -> Tone.of(0xe2dccd);
            case WALL_EDGE -> Tone.of(0xb9b09b);
            case DOOR -> Tone.of(0xd6c6a0);
            case DOOR_PANEL -> Tone.of(0xe2d6b8);
            case SHADOW -> new Tone(0x14322d, 24);
            case OUTLINE -> Tone.of(0x22303a);
            case SKIN -> Tone.of(0xd99f7c);
            case SKIN_LIT -> Tone.of(0xe8b796);
            case HAIR -> Tone.of(0x44352e);
            case HAIR_LIT -> Tone.of(0x5a473d);
            case TOP -> Tone.of(0x33719f);
            case TOP_LIT -> Tone.of(0x4a8bbb);
            case SHORTS -> Tone.of(0x2b3852);
            case SHORTS_LIT -> Tone.of(0x3b4a68);
            case TIGHTS -> Tone.of(0x7d8a9c);
            case TIGHTS_LIT -> Tone.of(0x95a1b1);
            case WORKING -> Tone.of(0xd8791c);
            case WORKING_LIT -> Tone.of(0xf0973c);
            case FEEL_WIDE -> new Tone(0xe2431e, 30);
            case FEEL -> new Tone(0xe2431e, 45);
            case INK -> Tone.of(0x2a2220);
            case SOFT -> Tone.of(0xe3d1a6);
            case SOFT_LIT -> Tone.of(0xf3e6c6);
            case FIRM -> Tone.of(0xa3764a);
            case FIRM_LIT -> Tone.of(0xbd9064);
            case BAND -> Tone.of(0xb32f5d);
            case WATER -> new Tone(0x3d8fb8, 45);
            case ARROW -> Tone.of(0x1a5f57);
            case ARROW_EDGE -> Tone.of(0xffffff);
        };
    }

    private static Tone dark(Paint paint) {
        return switch (paint) {
            case FLOOR -> Tone.of(0x1a2325);
            case MAT -> Tone.of(0x3e5f55);
            case MAT_EDGE -> Tone.of(0x6f9587);
            case WALL -> Tone.of(0x2a3537);
            case WALL_EDGE -> Tone.of(0x56666a);
            case DOOR -> Tone.of(0x4d4738);
            case DOOR_PANEL -> Tone.of(0x585140);
            case SHADOW -> new Tone(0x000000, 40);
            case OUTLINE -> Tone.of(0x0b1114);
            case SHORTS -> Tone.of(0x4d5c7d);
            case SHORTS_LIT -> Tone.of(0x62739a);
            case SOFT -> Tone.of(0xa8987a);
            case SOFT_LIT -> Tone.of(0xc4b494);
            case HAIR -> Tone.of(0x6a574c);
            case HAIR_LIT -> Tone.of(0x84705f);
            case TIGHTS -> Tone.of(0x8b98a9);
            case TIGHTS_LIT -> Tone.of(0xa5b1c0);
            case ARROW -> Tone.of(0x7ed3c4);
            case ARROW_EDGE -> Tone.of(0x0b1114);
            default -> light(paint);
        };
    }

    private static Tone print(Paint paint) {
        return switch (paint) {
            case FLOOR, SKIN_LIT, ARROW_EDGE -> Tone.of(0xffffff);
            case MAT -> Tone.of(0xf0f0f0);
            case MAT_EDGE, WALL_EDGE -> Tone.of(0x9a9a9a);
            case WALL, DOOR_PANEL -> Tone.of(0xe9e9e9);
            case DOOR -> Tone.of(0xd8d8d8);
            case SHADOW -> new Tone(0x000000, 14);
            case OUTLINE, INK, ARROW -> Tone.of(0x111111);
            case SKIN -> Tone.of(0xececec);
            case HAIR -> Tone.of(0x3c3c3c);
            case HAIR_LIT -> Tone.of(0x555555);
            case TOP -> Tone.of(0xa9a9a9);
            case TOP_LIT -> Tone.of(0xbdbdbd);
            case SHORTS -> Tone.of(0x4a4a4a);
            case SHORTS_LIT -> Tone.of(0x5f5f5f);
            case TIGHTS -> Tone.of(0xd6d6d6);
            case TIGHTS_LIT -> Tone.of(0xe6e6e6);
            case WORKING -> Tone.of(0x767676);
            case WORKING_LIT -> Tone.of(0x8c8c8c);
            case FEEL_WIDE -> new Tone(0x000000, 16);
            case FEEL -> new Tone(0x000000, 26);
            case SOFT -> Tone.of(0xdddddd);
            case SOFT_LIT -> Tone.of(0xf4f4f4);
            case FIRM -> Tone.of(0x8a8a8a);
            case FIRM_LIT -> Tone.of(0xa0a0a0);
            case BAND -> Tone.of(0x222222);
            case WATER -> new Tone(0x808080, 35);
        };
    }
}
