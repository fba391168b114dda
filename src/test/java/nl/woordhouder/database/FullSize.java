// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

/** Tests of faults run short in every build, and with {@code -Dfaults=full} at the size that docs/faults.md reports. */
public final class FullSize {
    private static final boolean WANTED = "full".equals(System.getProperty("faults"));

    private FullSize() {}

    public static int of(int everyBuild, int full) {
        return WANTED ? full : everyBuild;
    }
}
