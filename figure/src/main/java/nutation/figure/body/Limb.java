package nutation.figure.body;

import nutation.figure.space.Vec;

/// An arm or a leg. In each part's frame y points up along the bone, x to where the part bends towards (an elbow) or
/// away from (a knee), z to the body's right.
///
/// @param half whose
/// @param upper the hip or the shoulder, with the upper bone
/// @param lower the knee or the elbow, with the lower bone
/// @param end the ankle or the wrist, with foot or hand
/// @param curl how far the fingers are bent, or the toes are up against the foot, in degrees
public record Limb(Half half, Joint upper, Joint lower, Joint end, double curl) {
    Limb moved(Vec by) {
        return new Limb(half, upper.moved(by), lower.moved(by), end.moved(by), curl);
    }

    Limb mirrored() {
        return new Limb(half.other(), upper.mirrored(), lower.mirrored(), end.mirrored(), curl);
    }
}
