// SPDX-License-Identifier: EUPL-1.2
/** The command line. It runs without the web application, its database and its ports. */
package nl.woordhouder.cli;
