// SPDX-License-Identifier: EUPL-1.2
/** A small product in which every rule of the architecture is broken, to show that each rule notices. */
package nl.woordhouder.architecture.broken;
