// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The readers of the demonstration, at addresses that exist nowhere (RFC 2606). */
@ApplicationScoped
class DemoContacts {
    private final Contacts contacts;
    private final boolean demo;

    DemoContacts(Contacts contacts, @ConfigProperty(name = "woordhouder.demo") boolean demo) {
        this.contacts = contacts;
        this.demo = demo;
    }

    void welcome(@Observes StartupEvent start) {
        if (demo) {
            add("toezeggingen@bz.example", "Mees van Dam", new Readership.OfMinistry("mnre1013"));
            add("griffie@kamer.example", "Anna de Wit", new Readership.OfCommittee("KGG"));
        }
    }

    private void add(String address, String name, Readership readership) {
        contacts.add(MailAddress.read(address).orElseThrow(), name, readership, false);
    }
}
