// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

/** Something that is known about a document as a whole. */
public enum Fact {
    DATE,
    TITLE,
    KIND,
    OFFICE,
    PERSON,
    ON_BEHALF_OF,
    ADDRESSEE,
    DOSSIERS,
    NUMBER
}
