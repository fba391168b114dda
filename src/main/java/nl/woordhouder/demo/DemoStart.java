// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import nl.woordhouder.document.DocumentRepository;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty register with the demonstration, only when {@code woordhouder.demo} asks for it. */
@ApplicationScoped
class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final DocumentRepository documents;
    private final Demonstration demonstration;
    private final boolean wanted;
    private final String address;

    DemoStart(
            DocumentRepository documents,
            Demonstration demonstration,
            @ConfigProperty(name = "woordhouder.demo") boolean wanted,
            @ConfigProperty(name = "woordhouder.base-url") String address) {
        this.documents = documents;
        this.demonstration = demonstration;
        this.wanted = wanted;
        this.address = address;
    }

    /** Late, when the accounts are there. */
    void fill(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (!wanted) {
            return;
        }
        if (documents.count() == 0) {
            demonstration.play();
            LOG.info("Demonstratie: de voorbeeldbrieven zijn ingelezen en deels beoordeeld.");
        }
        LOG.infof("Demonstratie: open %s in een browser.", address);
    }
}
