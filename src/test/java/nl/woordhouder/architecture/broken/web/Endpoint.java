// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.web;

import nl.woordhouder.architecture.broken.Path;

/** Neither page nor resource by its name; reads the dashboard and the command line. */
@Path("/kapot")
public class Endpoint {
    nl.woordhouder.architecture.broken.dashboard.Counts counts;
    nl.woordhouder.architecture.broken.cli.Verify verify;
}
