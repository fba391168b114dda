// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** What a person sees when a request cannot be answered. */
final class ErrorPage {
    private ErrorPage() {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(String title, String advice, @Nullable String reference);
    }

    /**
     * The page as HTML.
     *
     * @param reference finds the log entry of a fault of ours; null when there is none
     */
    static String html(Trouble trouble, @Nullable String reference) {
        return Templates.error(trouble.title(), trouble.advice(), reference).render();
    }
}
