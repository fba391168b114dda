// SPDX-License-Identifier: EUPL-1.2
/** Finds commitments by the words in them, whatever form those have: huis finds huizen, toezegging finds toegezegd. */
package nl.woordhouder.commitment.search;
