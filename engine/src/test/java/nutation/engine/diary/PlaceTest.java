package nutation.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void aLegGoesFromTheThighToTheFoot() {
        assertEquals(
                List.of(
                        "thigh-left",
                        "thigh-right",
                        "knee-left",
                        "knee-right",
                        "calf-left",
                        "calf-right",
                        "foot-left",
                        "foot-right"),
                Arrays.stream(Place.values())
                        .filter(Place::leg)
                        .map(Place::code)
                        .toList());
    }
}
