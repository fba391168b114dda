// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/** The kind of document, as far as its shape tells. */
public enum Genre {
    /** A letter to the Chamber. */
    LETTER,
    /** Answers to written questions. */
    ANSWERS,
    /** Written consultation: questions of the groups and the reaction of the minister. */
    CONSULTATION,
    /** A transcript with speakers. */
    DEBATE,
    /** A motion: what the Chamber asks of the government. */
    MOTION,
    /** Written by the court of audit, which is no part of the government. */
    AUDIT,
    /** A decision for a citizen on a request for public information (Woo, Wob). */
    DECISION,
    /** Anything else. */
    OTHER
}
