package nutation.catalogue.figure;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Flesh;
import nutation.figure.body.Part;
import nutation.figure.pose.Contact;

/// What a pose plants or holds is where the pose says: the person reaches it.
final class Touching implements Look {
    @Override
    public List<Fault> at(Frame frame) {
        List<Fault> faults = new ArrayList<>();
        for (Contact each : Contact.of(frame.pose())) {
            Part on = each.on();
            double apart = on == null ? each.wanted().to(each.reached()) : apart(frame, each, on);
            if (apart > Floor.NEAR) {
                String from = on == null ? "its spot" : "the " + Words.of(on);
                faults.add(Fault.centimetres(
                        frame, Words.of(each.part()) + " is away from " + from + " that it touches, by", apart));
            }
        }
        return faults;
    }

    /// From the palm's skin to the skin of what it holds.
    private static double apart(Frame frame, Contact contact, Part on) {
        double nearest = Double.MAX_VALUE;
        Ball palm = new Ball(contact.reached(), 0);
        for (Capsule each : Capsule.of(Flesh.of(frame.person(), on))) {
            nearest = Math.min(nearest, each.apart(new Capsule(palm, palm)));
        }
        return nearest;
    }
}
