// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts into the written OpenAPI document what only the running service knows: its address and version. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        // The API is offered over TLS only, whoever ends it; so the address that is published is too. On localhost,
        // where nothing ends it, that address does not answer: the design rules (nlgov:servers-use-https) know no
        // exception, so an installation without woordhouder.base-url still publishes a document that keeps them.
        String address = setting("woordhouder.base-url").replaceFirst("^http:", "https:");
        document.setServers(List.of(
                OASFactory.createServer().url(address + "/v1").description("Deze installatie van Woordhouder")));
        document.getInfo().setVersion(setting("woordhouder.api.version"));
        ApiMethods.learn(document);
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
