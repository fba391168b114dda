// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * These tests run twice: with the build's H2 on, and again with the profile {@code pg} on a real PostgreSQL (the second
 * execution of Surefire in the build).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("both-databases")
public @interface OnBothDatabases {}
