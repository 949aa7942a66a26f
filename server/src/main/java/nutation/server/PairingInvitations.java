package nutation.server;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nutation.server.operations.Invitations;
import nutation.server.pairing.PairingAddress;
import nutation.server.settings.Reach;
import nutation.server.store.DiaryStore;
import nutation.server.store.Person;

/// Addresses with which a device gets its key, for whoever runs the server.
final class PairingInvitations implements Invitations {
    private final DiaryStore store;
    private final Reach.Https reach;

    PairingInvitations(DiaryStore store, Reach.Https reach) {
        this.store = store;
        this.reach = reach;
    }

    @Override
    public Optional<URI> invite(String diary) {
        return address(diary.isEmpty() ? store.people().add() : new Person(diary));
    }

    /// The address for the first device of the first diary, which is made now if there is none. Empty once there is
    /// a device or a second diary: then whoever runs the server asks for an invitation by name.
    Optional<URI> first() {
        List<Person> people = store.people().after(null, 2);
        if (people.size() > 1) {
            return Optional.empty();
        }
        Person person = store.person();
        return store.devices().list(person).isEmpty() ? address(person) : Optional.empty();
    }

    private Optional<URI> address(Person person) {
        return store.pairings().make(person).map(pairing -> PairingAddress.of(reach.name(), pairing.code()));
    }
}
