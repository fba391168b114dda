// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.commitment;

import nl.woordhouder.architecture.broken.Entity;

/** Something that is stored. */
@Entity
public class Pledge {}
