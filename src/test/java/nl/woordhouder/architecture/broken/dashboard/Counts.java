// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.dashboard;

/** Read by somebody it should read itself. */
public class Counts {}
