// SPDX-License-Identifier: EUPL-1.2
/**
 * The ways in for many documents at once: files, archives, folders. What comes in waits in the database and is read in the
 * background, a few at a time, so that neither a reload nor a restart loses anything.
 */
package nl.woordhouder.intake;
