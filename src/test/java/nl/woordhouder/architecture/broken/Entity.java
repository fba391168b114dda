// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken;

/** Stands for the real one, which would make its bearer part of the application under test. */
public @interface Entity {}
