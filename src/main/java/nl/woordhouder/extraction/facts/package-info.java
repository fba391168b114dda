// SPDX-License-Identifier: EUPL-1.2
/** What a document says about itself: its date, who sends it, its title, and what its sentences refer to. */
@NullMarked
package nl.woordhouder.extraction.facts;

import org.jspecify.annotations.NullMarked;
