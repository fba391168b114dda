// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.cli;

/** Read by somebody. */
public class Verify {}
